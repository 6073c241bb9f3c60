package org.ionwright.scan.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.ui.common.UiThread;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Watches the desk come and go, and says so on the UI thread. */
final class DeskTracker extends ServiceTracker<ControlDesk, ControlDesk> {

	private final Display display;
	private final Consumer<Optional<ControlDesk>> taker;

	DeskTracker(Display display, Consumer<Optional<ControlDesk>> taker) {
		super(context(), ControlDesk.class, null);
		this.display = display;
		this.taker = taker;
	}

	/** The desk, when it is there. */
	static Optional<ControlDesk> find() {
		BundleContext context = context();
		ServiceReference<ControlDesk> reference = context.getServiceReference(ControlDesk.class);
		return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
	}

	private static BundleContext context() {
		return FrameworkUtil.getBundle(DeskTracker.class).getBundleContext();
	}

	@Override
	public ControlDesk addingService(@Nullable ServiceReference<ControlDesk> reference) {
		ControlDesk desk = super.addingService(reference);
		say(Optional.of(desk));
		return desk;
	}

	@Override
	public void removedService(@Nullable ServiceReference<ControlDesk> reference, ControlDesk desk) {
		say(Optional.empty());
		super.removedService(reference, desk);
	}

	private void say(Optional<ControlDesk> desk) {
		if (Display.findDisplay(Thread.currentThread()) == display) {
			taker.accept(desk);
		} else {
			UiThread.later(display, () -> taker.accept(desk));
		}
	}
}
