package org.ionwright.device.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.ionwright.device.DeviceState;
import org.ionwright.instrument.DriverReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DevicesPanelTest {

	private final Fakes desk = new Fakes();
	private final List<String> opened = new ArrayList<>();
	private Shell shell = Ui.shell(900, 400);
	private DevicesPanel panel = new DevicesPanel(shell, desk, key -> opened.add("bench " + key.name()),
			key -> opened.add("bind " + key.name()));

	@BeforeEach
	void show() {
		shell.layout();
	}

	@AfterEach
	void close() {
		shell.dispose();
		assertFalse(desk.watched(), "the panel still listens after its end");
	}

	private TreeItem row(int device) {
		return panel.tree().viewer().getTree().getItem(0).getItem(device);
	}

	private void select(int device) {
		panel.tree().viewer()
				.setSelection(new StructuredSelection(new DeviceKey(desk.instruments().getFirst(), device)));
	}

	private DeviceAction action(String end) {
		return panel.actions().stream().filter(action -> action.getId().endsWith("." + end)).findFirst().orElseThrow();
	}

	@Test
	void aSessionShowsStateLatencyAndLastTrouble() {
		assertEquals("Ioniser", row(0).getText(0));
		assertEquals("Ready", row(0).getText(1));
		assertEquals("26 / 120\u2009ms", row(0).getText(2));
		assertEquals("3 / 1200", row(0).getText(3));
		assertTrue(row(0).getText(4).endsWith("no answer to 'PR1' within 500 ms"), row(0).getText(4));
		assertEquals("Connecting \u2013 no answer to 'PR1' within 500 ms; next try in 5 s", row(1).getText(1));
	}

	@Test
	void aChangeIsSeenWithoutLosingTheSelection() {
		select(1);
		desk.become(1, DeviceState.FAULT, "another device answers: serial number 12 instead of 4711");
		Ui.until(() -> row(1).getText(1).startsWith("Fault"));
		assertEquals(1, panel.tree().selected().orElseThrow().index());
		assertTrue(panel.detailText().contains("serial number 12 instead of 4711"), panel.detailText());
		assertTrue(action("accept").isEnabled());
	}

	@Test
	void whatIsPossibleFollowsTheState() {
		select(0);
		assertFalse(action("connect").isEnabled());
		assertTrue(action("disconnect").isEnabled());
		assertFalse(action("retry").isEnabled());
		action("disconnect").run();
		assertEquals(List.of("disconnect"), desk.asked);
		desk.become(0, DeviceState.DISCONNECTED, "not connected");
		Ui.until(() -> action("connect").isEnabled());
		action("connect").run();
		select(1);
		action("retry").run();
		action("simulate").run();
		assertEquals(List.of("disconnect", "connect", "retry", "simulate"), desk.asked);
		action("bench").run();
		action("bind").run();
		assertEquals(List.of("bench Vacuum system", "bind Vacuum system"), opened);
	}

	@Test
	void aDriverThatCannotBeUsedSaysWhy() {
		desk.drivers.add(new DriverReport("qms200", "com.acme.qms200", "1.4.0", "Acme QMS 200",
				DriverReport.Condition.NOT_RESOLVED,
				"needs org.ionwright.device.spi [1.4,2), this workbench has 1.2.0: install a newer Ionwright",
				Optional.empty()));
		desk.changed();
		Ui.until(() -> panel.tree().viewer().getTree().getItem(1).getItemCount() == 1
				&& !panel.tree().viewer().getTree().getItem(1).getItem(0).getText(0).isEmpty());
		assertTrue(panel.tree().viewer().getTree().getItem(1).getExpanded(), "drivers that came later are seen");
		TreeItem driver = panel.tree().viewer().getTree().getItem(1).getItem(0);
		assertEquals("qms200:", driver.getText(0));
		assertTrue(driver.getText(1).startsWith("needs org.ionwright.device.spi [1.4,2)"), driver.getText(1));
		panel.tree().viewer()
				.setSelection(new StructuredSelection(new DeviceTree.DriverKey("com.acme.qms200", "qms200")));
		assertTrue(panel.detailText().contains("com.acme.qms200 1.4.0"), panel.detailText());
	}
}
