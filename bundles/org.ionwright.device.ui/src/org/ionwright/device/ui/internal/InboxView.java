package org.ionwright.device.ui.internal;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.ionwright.instrument.FoundDevice;
import org.ionwright.instrument.LiveInstrument;

/** Places where devices may be. */
public final class InboxView extends DeskView<InboxPanel> {

	@Override
	protected InboxPanel createPanel(Composite parent, DeviceDesk services) {
		return new InboxPanel(parent, services, found -> use(services, found));
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
}
