package org.ionwright.device.ui.internal;

import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;

/** Devices of the open instruments and installed drivers. */
public final class DevicesView extends DeskView<DevicesPanel> {

	@Override
	protected DevicesPanel createPanel(Composite parent, DeviceDesk services) {
		DevicesPanel shown = new DevicesPanel(parent, services, this::openBench, key -> bind(services, key));
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		for (DeviceAction action : shown.actions()) {
			getViewSite().getActionBars().getToolBarManager().add(action);
			handlers.activateHandler(action.getId(), new ActionHandler(action));
		}
		getSite().setSelectionProvider(shown.tree().viewer());
		return shown;
	}

	private void openBench(DeviceKey key) {
		try {
			if (getSite().getPage().showView(BenchView.ID) instanceof BenchView bench) {
				bench.show(key);
			}
		} catch (PartInitException e) {
			say(String.valueOf(e.getMessage()));
		}
	}

	private void bind(DeviceDesk services, DeviceKey key) {
		new BindDialog(getSite().getShell(), services, key.instrument(),
				key.device().map(device -> device.part()).orElse(""),
				key.device().map(device -> device.address()).orElse("")).open();
	}

	private void say(String text) {
		DevicesPanel shown = panel();
		if (shown != null) {
			shown.say(text);
		}
	}
}
