package org.ionwright.tune.ui.internal;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.ionwright.tune.ui.internal.desk.TuneDesk;
import org.ionwright.ui.common.PartHelp;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A view with one panel on the desk; says so while there is none.
 *
 * @param <P>
 *            the panel
 */
public abstract class DeskView<P extends Composite> extends ViewPart {

	private Optional<Tracker> tracker = Optional.empty();
	private Optional<P> panel = Optional.empty();

	/** Makes the panel and its handlers. */
	protected abstract P createPanel(Composite parent, TuneDesk desk);

	/** Empty while there is no desk. */
	public final Optional<P> panel() {
		return panel;
	}

	/** Lets a command run an action while the view is active. */
	protected final void handle(String command, Runnable run) {
		Action action = new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setId("org.ionwright.tune.ui." + command);
		action.setActionDefinitionId(action.getId());
		getSite().getService(IHandlerService.class).activateHandler(action.getId(), new ActionHandler(action));
	}

	@Override
	public final void createPartControl(@Nullable Composite parent) {
		if (parent != null) {
			PartHelp.attach(parent, getSite());
			parent.setLayout(new FillLayout());
			waiting(parent);
			Tracker opened = new Tracker(parent);
			tracker = Optional.of(opened);
			opened.open();
		}
	}

	private static void waiting(Composite parent) {
		Label text = new Label(parent, SWT.WRAP);
		text.setText(Messages.View_waits);
	}

	private void turnTo(Composite parent, Optional<TuneDesk> desk) {
		if (!parent.isDisposed()) {
			for (Control old : parent.getChildren()) {
				old.dispose();
			}
			panel = desk.map(present -> createPanel(parent, present));
			if (panel.isEmpty()) {
				waiting(parent);
			}
			parent.layout();
		}
	}

	@Override
	public final void setFocus() {
		panel.ifPresent(Composite::setFocus);
	}

	@Override
	public final void dispose() {
		tracker.ifPresent(Tracker::close);
		super.dispose();
	}

	/** What OSGi hands over is never null. */
	@NonNullByDefault({})
	private final class Tracker extends ServiceTracker<TuneDesk, TuneDesk> {

		private final Composite parent;

		Tracker(Composite parent) {
			super(FrameworkUtil.getBundle(DeskView.class).getBundleContext(), TuneDesk.class, null);
			this.parent = parent;
		}

		@Override
		public TuneDesk addingService(ServiceReference<TuneDesk> reference) {
			TuneDesk desk = super.addingService(reference);
			later(Optional.ofNullable(desk));
			return desk;
		}

		@Override
		public void removedService(ServiceReference<TuneDesk> reference, TuneDesk desk) {
			later(Optional.empty());
			super.removedService(reference, desk);
		}

		private void later(Optional<TuneDesk> desk) {
			if (!parent.isDisposed()) {
				if (parent.getDisplay().getThread() == Thread.currentThread()) {
					turnTo(parent, desk);
				} else {
					parent.getDisplay().asyncExec(() -> turnTo(parent, desk));
				}
			}
		}
	}
}
