package org.ionwright.device.ui.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.ionwright.instrument.FoundDevice;
import org.ionwright.instrument.LiveInstrument;

/** Places where devices may be. */
public final class InboxView extends ViewPart {

	private @Nullable ServiceDesk desk;
	private @Nullable InboxPanel panel;

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		parent.setLayout(new FillLayout());
		ServiceDesk opened = new ServiceDesk();
		desk = opened;
		panel = new InboxPanel(parent, opened, found -> use(opened, found));
	}

	private void use(DeviceDesk services, FoundDevice found) {
		List<LiveInstrument> open = services.instruments();
		if (open.isEmpty()) {
			getViewSite().getActionBars().getStatusLineManager().setErrorMessage(Messages.Inbox_noInstrument);
			return;
		}
		String scheme = found.lastProbe().filter(result -> result.recognised()).map(result -> result.scheme())
				.or(() -> found.suggested().stream().findFirst()).orElse("");
		new BindDialog(getSite().getShell(), services, open.getLast(), "",
				scheme.isEmpty() ? found.address() : scheme + ":" + found.address()).open();
	}

	@Override
	public void setFocus() {
		InboxPanel shown = panel;
		if (shown != null) {
			shown.setFocus();
		}
	}

	@Override
	public void dispose() {
		ServiceDesk open = desk;
		if (open != null) {
			open.close();
		}
		super.dispose();
	}
}
