package org.ionwright.device.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.ionwright.device.transport.Transcript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BenchPanelTest {

	private final Fakes desk = new Fakes();
	private final Shell shell = Ui.shell(900, 400);

	BenchPanelTest() {
		desk.traffic.add(Fakes.entry(1, true, "PR1\\r\\n", "pressure of channel 1?"));
		desk.traffic.add(Fakes.entry(4, false, "\\x06\\r\\n", "acknowledged"));
	}

	private BenchPanel open() {
		BenchPanel panel = new BenchPanel(shell, desk,
				(device, traffic) -> RegressionFiles.text("tpg26x:tcp://127.0.0.1:4000", traffic));
		shell.layout();
		return panel;
	}

	@AfterEach
	void close() {
		shell.dispose();
		assertFalse(desk.watched(), "the panel still listens after its end");
	}

	@Test
	void trafficOfBeforeAndOfNowIsListedOnce() {
		BenchPanel panel = open();
		assertEquals(2, panel.traffic().rows().size());
		desk.passes(Fakes.entry(4, false, "\\x06\\r\\n", "acknowledged"));
		desk.passes(Fakes.entry(5, true, "\\x05", "ENQ"));
		Ui.until(() -> panel.traffic().rows().size() == 3);
		assertEquals("\\x05", panel.traffic().rows().getLast().bytes());
		assertEquals("\\x05", panel.traffic().table().getItem(2).getText(3));
		assertEquals("1.0", panel.traffic().table().getItem(2).getText(1));
		assertEquals("1200 calls; median 26 ms, last 31 ms; 95 % below 120 ms", panel.latency().words());
	}

	@Test
	void aValueOutsideItsLimitsCannotBeSent() {
		BenchPanel panel = open();
		SendPanel send = panel.sending();
		assertFalse(send.setButton().isEnabled());
		send.valueField().setText("5100");
		assertFalse(send.setButton().isEnabled());
		assertEquals("Outside -5000 \u2026 5000\u2009V", send.rangeText());
		send.valueField().setText("2500 V");
		assertTrue(send.setButton().isEnabled());
		Ui.press(send.setButton());
		assertEquals(List.of("set ioniser.capillaryVoltage 2500.0"), desk.asked);
	}

	@Test
	void bytesAreSentAsTypedAndARefusalIsSaid() {
		BenchPanel panel = open();
		SendPanel send = panel.sending();
		send.bytesField().setText("\\q");
		assertFalse(send.sendButton().isEnabled());
		send.bytesField().setText("TID\\r\\n");
		Ui.press(send.sendButton());
		assertEquals(List.of("send TID\r\n"), desk.asked);
		Ui.until(() -> panel.noticeText().equals("the instrument scans"));
	}

	@Test
	void aSavedConversationIsATranscript() {
		BenchPanel panel = open();
		Ui.press(panel.keepButton());
		assertTrue(panel.noticeText().startsWith("Written: "), panel.noticeText());
		Transcript read = Transcript
				.parse(RegressionFiles.text("tpg26x:tcp://127.0.0.1:4000?baud=9600", desk.traffic));
		assertEquals("tcp://127.0.0.1:4000", read.sections().getFirst().address());
		assertEquals(List.of("PR1\\r\\n", "\\x06\\r\\n"),
				read.sections().getFirst().lines().stream().map(Transcript.Line::shown).toList());
		assertEquals(3000, read.sections().getFirst().lines().getLast().at().toNanos() / 1000);
	}
}
