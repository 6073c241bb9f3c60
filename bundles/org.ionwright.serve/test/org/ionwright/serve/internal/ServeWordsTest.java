package org.ionwright.serve.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.ionwright.command.CommandException;
import org.ionwright.device.DeviceState;
import org.ionwright.device.Quality;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.serve.internal.pva.Alarm;
import org.ionwright.serve.internal.pva.Alarm.Severity;
import org.ionwright.serve.internal.pva.PvData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, alarms, what is worth telling, lines for people and the end. */
@Timeout(30)
class ServeWordsTest {

	@ParameterizedTest
	@CsvSource({ "ioniser.capillaryVoltage, IW:demo:ioniser:capillaryVoltage",
			"analyser.stages[0].fieldRadius, IW:demo:analyser:stages:0:fieldRadius", "a[10].b[2], IW:demo:a:10:b:2",
			"od\u00e4 d, IW:demo:od__d" })
	void names(String path, String name) {
		PvNames names = PvNames.of("IW:demo:", "other");
		assertEquals(name, names.readback(path));
		assertEquals(name + ":SP", names.setPoint(path));
	}

	@Test
	void thePrefixIsMadeOfTheNameOfTheInstrument() {
		assertEquals("IW:MS_3_:STATE", PvNames.of("", " MS 3\u00b7 ").instrumentState());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "GOOD | hot | NONE | ''",
			"UNCERTAIN | '' | MINOR | uncertain or out of range",
			"STALE | cable off | INVALID | no fresh reading: cable off", "NONE | off | INVALID | no value: off" })
	void alarmsOfReadings(Quality quality, String device, Severity severity, String message) {
		Alarm alarm = Alarms.of(quality, device);
		assertEquals(severity, alarm.severity());
		assertEquals(message, alarm.message());
	}

	@ParameterizedTest
	@CsvSource({ "READY, NONE", "BUSY, NONE", "CONNECTING, MINOR", "DISCONNECTED, MAJOR", "FAULT, MAJOR" })
	void alarmsOfDevices(DeviceState state, Severity severity) {
		assertEquals(severity, Alarms.of(state, "x").severity());
	}

	@ParameterizedTest
	@CsvSource({ "READY, NONE", "SCANNING, NONE", "CONNECTING, MINOR", "PARTIAL, MAJOR", "DISCONNECTED, MAJOR",
			"FAULT, MAJOR" })
	void alarmsOfInstruments(InstrumentState state, Severity severity) {
		assertEquals(severity, Alarms.of(state, "x").severity());
	}

	@Test
	void whatIsWorthTelling() {
		LiveParameter row = FakeInstrument.reading("t");
		Told told = new Told();
		long second = 1_000_000_000L;
		assertTrue(told.worth(1, data(row, 1), 0.5, 0));
		assertFalse(told.worth(1, data(row, 1), 0.5, 60 * second));
		assertFalse(told.worth(1.5, data(row, 1.5), 0.5, 9 * second));
		assertTrue(told.worth(1.5, data(row, 1.5), 0.5, 10 * second));
		assertTrue(told.worth(2.1, data(row, 2.1), 0.5, 10 * second));
		assertTrue(told.worth(2.1, data(row.withQuality(Quality.STALE), 2.1), 0.5, 10 * second));
		assertTrue(told.worth(Double.NaN, data(row, Double.NaN), 0.5, 10 * second));
		assertFalse(told.worth(Double.NaN, data(row, Double.NaN), 0.5, 60 * second));
		assertTrue(told.worth(2.1, data(row, 2.1), 0, 60 * second));
		assertTrue(told.worth(2.1000001, data(row, 2.1000001), 0, 60 * second));
	}

	private static PvData data(LiveParameter row, double value) {
		return ParameterData.readback(row.withReadback(value, Instant.ofEpochSecond((long) value), row.quality()), "");
	}

	@Test
	void aFloodOfLinesIsCut() {
		StringWriter text = new StringWriter();
		AtomicLong now = new AtomicLong();
		Notes notes = new Notes(new PrintWriter(text), now::get);
		for (int i = 0; i < 1000; i++) {
			notes.accept("line " + i);
		}
		assertEquals(50, text.toString().lines().count());
		now.addAndGet(11_000_000_000L);
		notes.accept("later");
		assertEquals(List.of("950 more lines were left out", "later"), text.toString().lines().skip(50).toList());
	}

	@Test
	void aSignalWaitsUntilAllIsClosedAndEndsTheProcessWell() throws Exception {
		List<Thread> hooks = new ArrayList<>();
		List<String> ended = new ArrayList<>();
		StopSignal signal = StopSignal.install(hooks::add, hook -> {
			throw new IllegalStateException("the process is ending");
		}, () -> ended.add("halt"));
		hooks.getFirst().start();
		signal.await(Double.POSITIVE_INFINITY);
		assertEquals(List.of(), ended);
		signal.close();
		hooks.getFirst().join();
		assertEquals(List.of("halt"), ended);
	}

	@Test
	void withoutASignalTheHookIsRemovedAndTheTimeIsKept() throws Exception {
		List<Thread> hooks = new ArrayList<>();
		try (StopSignal signal = StopSignal.install(hooks::add, hooks::remove, () -> {
			throw new AssertionError("halted");
		})) {
			signal.await(0.01);
		}
		assertEquals(List.of(), hooks);
		CommandException refused = assertThrows(CommandException.class, () -> StopSignal.install(hook -> {
			throw new IllegalStateException("Shutdown in progress");
		}, hooks::remove, () -> {
			throw new AssertionError("halted");
		}));
		assertTrue(String.valueOf(refused.getMessage()).contains("ended from outside"), refused.getMessage());
	}
}
