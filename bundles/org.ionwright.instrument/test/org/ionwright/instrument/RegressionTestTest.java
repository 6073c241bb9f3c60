package org.ionwright.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.TrafficEntry.Kind;
import org.junit.jupiter.api.Test;

/** Which part of a conversation a test can repeat. */
class RegressionTestTest {

	private static final String FACTORY = "com.acme.AcmeDriverFactory";
	private final List<TrafficEntry> traffic = new ArrayList<>();

	private RegressionTestTest add(Kind kind, String text, String meaning) {
		int number = traffic.size() + 1;
		traffic.add(
				new TrafficEntry(number, Instant.EPOCH.plusMillis(number), number * 1_000_000L, kind, text, meaning));
		return this;
	}

	private RegressionTestTest add(Kind kind, String text) {
		return add(kind, text, "");
	}

	private RegressionTestTest opened(String address) {
		return add(Kind.CALL, "open " + address, FACTORY).add(Kind.WIRE, "tcp://x:1").add(Kind.SENT, "I?\\n")
				.add(Kind.RECEIVED, "7\\n").add(Kind.DONE, "DeviceIdentity[7]");
	}

	private RegressionTestTest read(String result) {
		return add(Kind.CALL, "read a").add(Kind.SENT, "A?\\n").add(Kind.RECEIVED, "1\\n").add(Kind.DONE, result);
	}

	private String transcript() throws DeviceException {
		return RegressionTest.of(traffic).transcript();
	}

	private String refusal() {
		assertTrue(RegressionTest.opened(traffic));
		DeviceException refused = assertThrows(DeviceException.class, () -> RegressionTest.of(traffic));
		assertEquals(DeviceReason.UNSUPPORTED, refused.reason());
		return String.valueOf(refused.getMessage());
	}

	@Test
	void callsStandBeforeTheBytesThatTheyCause() throws Exception {
		opened("acme:tcp://x:1?limit=3&fault=drop@call3").read("a 1.0 GOOD").add(Kind.CALL, "read a");
		assertEquals("""
				# Ionwright transcript 1
				@ 1970-01-01T00:00:00.002Z tcp://x:1
				#call open acme:tcp://x:1?limit=3
				0.001000 > I?\\n
				0.002000 < 7\\n
				#got DeviceIdentity[7]
				#call read a
				0.005000 > A?\\n
				0.006000 < 1\\n
				#got a 1.0 GOOD
				""", transcript());
		assertEquals("", RegressionTest.of(traffic).remark());
	}

	@Test
	void theLastConnectionThatCameToSomethingCounts() throws Exception {
		opened("acme:tcp://x:1").read("a 1.0 GOOD");
		opened("acme:tcp://x:2").read("a 2.0 GOOD");
		add(Kind.CALL, "open acme:tcp://x:2", FACTORY).add(Kind.BROKEN, "failed LINK_LOST");
		add(Kind.CALL, "open acme:tcp://x:2", FACTORY).add(Kind.WIRE, "tcp://x:1").add(Kind.DONE, "failed PROTOCOL");
		add(Kind.CALL, "open acme:tcp://x:2", FACTORY);
		assertTrue(transcript().contains("a 2.0 GOOD") && !transcript().contains("a 1.0 GOOD"), transcript());
		traffic.subList(0, 10).clear();
		assertFalse(RegressionTest.opened(traffic));
	}

	@Test
	void whatBrokeOffEndsIt() throws Exception {
		opened("acme:tcp://x:1").add(Kind.CALL, "scan 1 2 1 1 1").add(Kind.RESULT, "frame 0 of 2 points, sum 1.0")
				.add(Kind.BROKEN, "interrupted").read("a 1.0 GOOD");
		assertEquals("it ends before 'scan 1 2 1 1 1', which cannot be repeated: interrupted",
				RegressionTest.of(traffic).remark());
		assertTrue(transcript().endsWith("#got DeviceIdentity[7]\n"), transcript());
	}

	@Test
	void whatHasNoTranscriptIsRefused() {
		add(Kind.CALL, "open sim:x", FACTORY).add(Kind.DONE, "DeviceIdentity[7]");
		assertTrue(refusal().contains("over no wire"));
		traffic.clear();
		add(Kind.CALL, "open acme:modbus:tcp://x:1", FACTORY).add(Kind.WIRE, "modbus:tcp://x:1", "ModbusLink")
				.add(Kind.DONE, "DeviceIdentity[7]");
		assertTrue(refusal().contains("no plain bytes (ModbusLink)"));
		traffic.clear();
		add(Kind.CALL, "open acme:tcp://x:1", FACTORY).add(Kind.WIRE, "tcp://x:1").add(Kind.WIRE, "tcp://x:2")
				.add(Kind.DONE, "DeviceIdentity[7]");
		assertTrue(refusal().contains("2 wires"));
	}

	@Test
	void theClassIsNamedAfterTheFactory() throws Exception {
		opened("acme:tcp://x:1");
		RegressionTest test = RegressionTest.of(traffic);
		assertEquals("AcmeRegressionTest", test.suggestedName());
		assertTrue(test.source("AcmeRegressionTest").contains("package com.acme;"));
		traffic.set(0, new TrafficEntry(1, Instant.EPOCH, 0, Kind.CALL, "open acme:tcp://x:1", "a.b.Outer$Factory"));
		assertTrue(RegressionTest.of(traffic).source("XTest").contains("return new Outer.Factory();"));
		traffic.set(0, new TrafficEntry(1, Instant.EPOCH, 0, Kind.CALL, "open acme:tcp://x:1", "a.b.C$$Lambda/0x1"));
		assertTrue(refusal().contains("no name"));
	}

	/** What a device calls itself must not end the comment. */
	@Test
	void aDeviceWritesNoJava() {
		RegressionTest test = new RegressionTest(FACTORY, "x */ \\u002a/ class \"Y\"", "", "");
		assertTrue(test.source("XTest").contains("/** x  /  u002a/ class  Y. */"), test.source("XTest"));
	}
}
