package org.ionwright.device.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.FoundDevice;
import org.ionwright.instrument.ProbeOffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InboxPanelTest {

	private final Fakes desk = new Fakes();
	private final List<FoundDevice> used = new ArrayList<>();
	private final Shell shell = Ui.shell(900, 300);
	private final InboxPanel panel = new InboxPanel(shell, desk, used::add);

	@AfterEach
	void close() {
		shell.dispose();
		assertFalse(desk.watched(), "the panel still listens after its end");
	}

	private static FoundDevice port(boolean never) {
		return new FoundDevice("serial:/dev/ttyUSB0", "FT232R USB UART", "0403:6001", "A50285BI",
				FoundDevice.Presence.NEW, Fakes.NOON, never, List.of("tpg26x"), Optional.empty());
	}

	private void find(FoundDevice device) {
		desk.found.clear();
		desk.found.add(device);
		desk.changed();
		Ui.until(() -> panel.viewer().getTable().getItemCount() == 1
				&& device.equals(panel.viewer().getElementAt(0)));
		panel.viewer().setSelection(new StructuredSelection(device));
	}

	@Test
	void theBytesAreSeenBeforeTheyAreSentAndNothingIsSentByItself() {
		desk.offers.add(new ProbeOffer("srs-rga", "SRS RGA", "\\rID?\\r", "28800 Bd", Duration.ofSeconds(1)));
		desk.offers.add(new ProbeOffer("tpg26x", "Pfeiffer TPG 26x", "TID\\r\\n", "9600 Bd", Duration.ofSeconds(1)));
		find(port(false));
		assertEquals("FT232R USB UART  USB 0403:6001  A50285BI", panel.viewer().getTable().getItem(0).getText(1));
		assertTrue(panel.probes().previewText().contains("TID\\r\\n"), "the suggested driver's question comes first: "
				+ panel.probes().previewText());
		assertTrue(desk.asked.stream().noneMatch(asked -> asked.startsWith("probe")), desk.asked.toString());
		Ui.press(panel.probes().sendButton());
		assertTrue(desk.asked.contains("probe serial:/dev/ttyUSB0"), desk.asked.toString());
		assertFalse(panel.probes().sendButton().isEnabled());
		desk.probed.completeExceptionally(new DeviceException(DeviceReason.BUSY, "serial:/dev/ttyUSB0 is in use"));
		Ui.until(() -> panel.noticeText().equals("serial:/dev/ttyUSB0 is in use"));
		assertTrue(panel.probes().sendButton().isEnabled());
	}

	@Test
	void aPlaceThatIsNeverTouchedOffersNoQuestion() {
		find(port(true));
		assertFalse(panel.probes().sendButton().isEnabled());
		assertEquals(Messages.Probe_neverTouch, panel.probes().previewText());
	}
}
