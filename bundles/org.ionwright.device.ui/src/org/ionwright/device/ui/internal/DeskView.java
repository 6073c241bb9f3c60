package org.ionwright.device.ui.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.ionwright.ui.common.PartHelp;

/**
 * A view with one panel on the running services.
 *
 * @param <P>
 *            the panel
 */
abstract class DeskView<P extends Composite> extends ViewPart {

	private @Nullable ServiceDesk desk;
	private @Nullable P panel;

	/** Makes the panel. */
	protected abstract P createPanel(Composite parent, DeviceDesk services);

	/** Null before the view is shown. */
	@Nullable
	P panel() {
		return panel;
	}

	@Override
	public final void createPartControl(@Nullable Composite parent) {
		if (parent != null) {
			PartHelp.attach(parent, getSite());
			parent.setLayout(new FillLayout());
			ServiceDesk opened = new ServiceDesk();
			desk = opened;
			panel = createPanel(parent, opened);
		}
	}

	@Override
	public final void setFocus() {
		@Nullable
		Composite shown = panel;
		if (shown != null) {
			shown.setFocus();
		}
	}

	@Override
	public final void dispose() {
		ServiceDesk open = desk;
		if (open != null) {
			open.close();
		}
		super.dispose();
	}
}
