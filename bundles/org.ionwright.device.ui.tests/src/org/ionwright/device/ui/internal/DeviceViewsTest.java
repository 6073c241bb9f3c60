package org.ionwright.device.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.ionwright.device.TimeSource;
import org.ionwright.instrument.InstrumentService;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.OpenOptions;
import org.ionwright.model.DemoModels;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The views in a real workbench, on the running services and the simulated instrument. */
class DeviceViewsTest {

	private final IWorkbenchPage page = Objects
			.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());

	@Test
	void theDevicesOfAnOpenInstrumentAreThereAndCanBeReleased() throws Exception {
		BundleContext context = FrameworkUtil.getBundle(DeviceViewsTest.class).getBundleContext();
		InstrumentService service = context
				.getService(Objects.requireNonNull(context.getServiceReference(InstrumentService.class)));
		DevicesView view = assertInstanceOf(DevicesView.class, page.showView("org.ionwright.device.ui.devices"));
		try (LiveInstrument instrument = service.open(DemoModels.instrument(),
				new OpenOptions(TimeSource.system(), 1))) {
			instrument.connect();
			Tree tree = Objects.requireNonNull(view.panel()).tree().viewer().getTree();
			int devices = instrument.devices().size();
			Ui.until(() -> tree.getItemCount() == 2 && tree.getItem(0).getItemCount() == devices);
			Ui.until(() -> List.of(tree.getItem(0).getItems()).stream().map(item -> item.getText(1))
					.allMatch("Ready"::equals));
			TreeItem drivers = tree.getItem(1);
			Ui.until(() -> List.of(drivers.getItems()).stream().map(item -> item.getText(0)).anyMatch("sim:"::equals));
			Ui.until(() -> tree.getItem(0).getItem(0).getText(2).endsWith("ms"));
			tree.setSelection(tree.getItem(0).getItem(0));
			tree.notifyListeners(SWT.Selection, new Event());
			ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
			Command disconnect = commands.getCommand("org.ionwright.device.ui.disconnect");
			Ui.until(disconnect::isEnabled);
			disconnect.executeWithChecks(new ExecutionEvent());
			Ui.until(() -> tree.getItem(0).getItem(0).getText(1).startsWith("Not connected"));
			assertEquals("Ready", tree.getItem(0).getItem(1).getText(1), "the others go on");
		}
		Tree tree = Objects.requireNonNull(view.panel()).tree().viewer().getTree();
		Ui.until(() -> tree.getItemCount() == 1);
		page.hideView(view);
	}

	@Test
	void inboxAndBenchOpenWithoutAnyDevice() throws Exception {
		InboxView inbox = assertInstanceOf(InboxView.class, page.showView("org.ionwright.device.ui.inbox"));
		BenchView bench = assertInstanceOf(BenchView.class, page.showView("org.ionwright.device.ui.bench"));
		page.hideView(inbox);
		page.hideView(bench);
	}
}
