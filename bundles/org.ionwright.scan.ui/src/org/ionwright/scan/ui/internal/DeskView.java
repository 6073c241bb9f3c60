package org.ionwright.scan.ui.internal;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.ui.common.PartHelp;

/** A view with one panel on the desk. While the desk is not there the view says so, and fills itself when it comes. */
public abstract class DeskView extends ViewPart {

	private Optional<DeskTracker> tracker = Optional.empty();
	private Optional<Control> body = Optional.empty();

	/** Makes the panel. */
	protected abstract Control createPanel(Composite parent, ControlDesk desk);

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		PartHelp.attach(parent, getSite());
		parent.setLayout(new FillLayout());
		body = Optional.of(waiting(parent));
		DeskTracker opened = new DeskTracker(parent.getDisplay(), desk -> arrived(parent, desk));
		tracker = Optional.of(opened);
		opened.open();
	}

	private static Control waiting(Composite parent) {
		Composite waiting = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(waiting);
		Label text = new Label(waiting, SWT.WRAP);
		text.setText(Messages.View_waits);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(text);
		return waiting;
	}

	private void arrived(Composite parent, Optional<ControlDesk> desk) {
		if (parent.isDisposed()) {
			return;
		}
		body.ifPresent(Control::dispose);
		body = Optional.of(desk.map(present -> {
			WorkbenchLink.link(present);
			return createPanel(parent, present);
		}).orElseGet(() -> waiting(parent)));
		parent.layout();
	}

	@Override
	public void setFocus() {
		body.ifPresent(Control::setFocus);
	}

	@Override
	public void dispose() {
		tracker.ifPresent(DeskTracker::close);
		super.dispose();
	}
}
