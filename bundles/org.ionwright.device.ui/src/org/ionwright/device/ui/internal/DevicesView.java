package org.ionwright.device.ui.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** Devices of the open instruments and installed drivers. */
public final class DevicesView extends ViewPart {

	private @Nullable ServiceDesk desk;
	private @Nullable DevicesPanel panel;

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		parent.setLayout(new FillLayout());
		ServiceDesk opened = new ServiceDesk();
		desk = opened;
		DevicesPanel shown = new DevicesPanel(parent, opened, this::openBench, key -> bind(opened, key));
		panel = shown;
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		for (DeviceAction action : shown.actions()) {
			getViewSite().getActionBars().getToolBarManager().add(action);
			handlers.activateHandler(action.getId(), new ActionHandler(action));
		}
		getSite().setSelectionProvider(shown.tree().viewer());
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

	/** For tests; null before the view is shown. */
	@Nullable
	DevicesPanel panel() {
		return panel;
	}

	private void say(String text) {
		DevicesPanel shown = panel;
		if (shown != null) {
			shown.say(text);
		}
	}

	@Override
	public void setFocus() {
		DevicesPanel shown = panel;
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
