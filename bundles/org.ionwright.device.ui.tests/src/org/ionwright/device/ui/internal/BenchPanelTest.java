package org.ionwright.device.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.ionwright.device.transport.Transcript;
import org.ionwright.instrument.TrafficEntry;
import org.ionwright.instrument.TrafficEntry.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchPanelTest {

	private final Fakes desk = new Fakes();
	private final Shell shell = Ui.shell(900, 400);
	private final List<String> asked = new ArrayList<>();
	private boolean agrees;
	@TempDir
	Path folder = Path.of("");

	BenchPanelTest() {
		desk.traffic.add(Fakes.entry(3, Kind.SENT, "PR1\\r\\n", "pressure of channel 1?"));
		desk.traffic.add(Fakes.entry(4, Kind.RECEIVED, "\\x06\\r\\n", "acknowledged"));
	}

	private BenchPanel open() {
		BenchPanel panel = new BenchPanel(shell, desk, new BenchPanel.Keeper() {

			@Override
			public Optional<Path> where(String name) {
				return Optional.of(folder.resolve(name + ".java"));
			}

			@Override
			public boolean reconnect(String question) {
				asked.add(question);
				return agrees;
			}
		});
		shell.layout();
		return panel;
	}

	@AfterEach
	void close() {
		shell.dispose();
		assertFalse(desk.watched(), "the panel still listens after its end");
	}

	@Test
	void anAnswerInPiecesIsOneRow() {
		BenchPanel panel = open();
		desk.passes(Fakes.entry(5, Kind.SENT, "PR1\\r", "asks: pressure 1"));
		desk.passes(Fakes.entry(6, Kind.RECEIVED, "0,1.", ""));
		desk.passes(Fakes.entry(7, Kind.RECEIVED, "5E-3\\r\\n", "0.15 Pa"));
		desk.passes(Fakes.entry(8, Kind.SENT, "PR2\\r", "asks: pressure 2"));
		Ui.until(() -> panel.traffic().rows().getLast().number() == 8);
		TrafficEntry answer = panel.traffic().rows().get(panel.traffic().rows().size() - 2);
		assertEquals("0,1.5E-3\\r\\n", answer.text());
		assertEquals("0.15 Pa", answer.meaning());
		assertEquals(panel.traffic().rows().size() + 1, panel.traffic().entries().size());
	}

	@Test
	void trafficOfBeforeAndOfNowIsListedOnce() {
		BenchPanel panel = open();
		assertEquals(2, panel.traffic().rows().size());
		desk.passes(Fakes.entry(4, Kind.RECEIVED, "\\x06\\r\\n", "acknowledged"));
		desk.passes(Fakes.entry(5, Kind.SENT, "\\x05", "ENQ"));
		Ui.until(() -> panel.traffic().rows().size() == 3);
		assertEquals("\\x05", panel.traffic().rows().getLast().text());
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

	/** The device is connected, read, and asked again just now. */
	private void opened() {
		desk.traffic.clear();
		desk.traffic.addAll(List.of(
				Fakes.entry(1, Kind.CALL, "open tpg26x:tcp://127.0.0.1:4000?baud=9600",
						"com.acme.tpg.TpgDriverFactory"),
				Fakes.entry(2, Kind.WIRE, "tcp://127.0.0.1:4000", ""),
				Fakes.entry(3, Kind.SENT, "PR1\\r\\n", "pressure of channel 1?"),
				Fakes.entry(4, Kind.RECEIVED, "\\x06\\r\\n", "acknowledged"),
				Fakes.entry(5, Kind.DONE, "DeviceIdentity[vendor=Pfeiffer]", ""),
				Fakes.entry(6, Kind.CALL, "read a b", ""), Fakes.entry(7, Kind.SENT, "\\x05", "ENQ"),
				Fakes.entry(8, Kind.DONE, "a 1.0 GOOD\nb NaN NONE", ""), Fakes.entry(9, Kind.CALL, "hold a", ""),
				Fakes.entry(10, Kind.DONE, "", "")));
	}

	@Test
	void callsAreRowsAmongTheBytesThatTheyCause() {
		opened();
		BenchPanel panel = open();
		List<String> rows = new ArrayList<>();
		for (TableItem item : panel.traffic().table().getItems()) {
			rows.add(item.getText(2) + " " + item.getText(3));
		}
		assertEquals(List.of("\u25b6 open tpg26x:tcp://127.0.0.1:4000?baud=9600", "@ tcp://127.0.0.1:4000",
				"\u2192 PR1\\r\\n", "\u2190 \\x06\\r\\n", "= DeviceIdentity[vendor=Pfeiffer]", "\u25b6 read a b",
				"\u2192 \\x05", "= a 1.0 GOOD; b NaN NONE", "\u25b6 hold a", "= done"), rows);
	}

	@Test
	void aSavedConversationIsAClassAndItsTranscript() throws Exception {
		opened();
		BenchPanel panel = open();
		// A table that was cleared takes nothing away.
		panel.traffic().clear();
		desk.passes(Fakes.entry(11, Kind.CALL, "safe-state", ""));
		Ui.until(() -> panel.keepButton().isEnabled() && panel.traffic().rows().size() == 1);
		Ui.press(panel.keepButton());
		assertEquals("Written: " + folder.resolve("TpgRegressionTest.java")
				+ " and its transcript, for the test folder of the driver, package com.acme.tpg", panel.noticeText());
		String text = Files.readString(folder.resolve("TpgRegressionTest.transcript"));
		Transcript.Section section = Transcript.parse(text).sections().getFirst();
		assertEquals("tcp://127.0.0.1:4000", section.address());
		assertEquals(List.of("PR1\\r\\n", "\\x06\\r\\n", "\\x05"),
				section.lines().stream().map(Transcript.Line::shown).toList());
		assertEquals(
				List.of("#call open tpg26x:tcp://127.0.0.1:4000?baud=9600", "#got DeviceIdentity[vendor=Pfeiffer]",
						"#call read a b", "#got a 1.0 GOOD", "#got b NaN NONE", "#call hold a"),
				text.lines().filter(line -> line.matches("#(call|got) .*")).toList());
		assertTrue(
				Files.readString(folder.resolve("TpgRegressionTest.java")).contains("return new TpgDriverFactory();"));
		Ui.press(panel.keepButton());
		assertTrue(panel.noticeText().contains("is there already; choose another name"), panel.noticeText());
	}

	@Test
	void whatIsNotInTheTestIsSaid() {
		opened();
		desk.traffic.add(Fakes.entry(11, Kind.UNSPOKEN, "send x", ""));
		desk.traffic.add(Fakes.entry(12, Kind.DONE, "", ""));
		BenchPanel panel = open();
		Ui.press(panel.keepButton());
		assertTrue(panel.noticeText().endsWith("; it ends before 'send x', which goes past the driver"),
				panel.noticeText());
	}

	@Test
	void theTableRemembersLongerThanTheRuntime() {
		opened();
		BenchPanel panel = open();
		desk.traffic.subList(0, 5).clear();
		Ui.press(panel.keepButton());
		assertTrue(panel.noticeText().startsWith("Written: "), panel.noticeText());
	}

	@Test
	void withoutTheOpeningItOffersToConnectAgain() throws Exception {
		BenchPanel panel = open();
		Ui.press(panel.keepButton());
		assertEquals(1, asked.size());
		assertTrue(panel.noticeText().startsWith("Not saved: "), panel.noticeText());
		agrees = true;
		Ui.press(panel.keepButton());
		assertEquals(List.of("disconnect", "connect"), desk.asked);
		assertTrue(panel.noticeText().startsWith("The device is made safe and connected again"), panel.noticeText());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}
}
