package org.ionwright.scan.ui.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.scan.RunState;
import org.ionwright.scan.Verb;
import org.ionwright.scan.ui.internal.fakes.FakeDesk;
import org.ionwright.scan.ui.internal.fakes.FakeRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlDeskTest {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void withoutServicesItSaysWhatItWaitsForAndFillsUpWhenTheyCome() {
		FakeDesk fake = new FakeDesk(folder);
		fake.desk.useInstrument(folder.resolve("demo.instrument"));
		fake.desk.useMethod(folder.resolve("demo.method"));
		assertEquals(2, fake.desk.state().missing().size());
		assertTrue(fake.desk.state().missing().getFirst().contains("org.ionwright.instrument"));
		assertFalse(fake.desk.state().canConnect());
		fake.services();
		assertEquals(List.of(), fake.desk.state().missing());
		assertTrue(fake.desk.state().canConnect());
		assertTrue(fake.desk.state().plan().isPresent());
		fake.servicesGo();
		assertEquals(2, fake.desk.state().missing().size());
		assertFalse(fake.desk.state().canConnect());
	}

	@Test
	void whatIsPossibleFollowsTheStateOfInstrumentAndRun() {
		FakeDesk fake = FakeDesk.complete(folder);
		assertEquals("connect", possible(fake));
		fake.instrument.become(InstrumentState.CONNECTING, "", false);
		assertEquals("disconnect", possible(fake));
		fake.instrument.become(InstrumentState.READY, "", false);
		assertEquals("disconnect start", possible(fake));
		fake.desk.start();
		FakeRun run = fake.engine.runs.getFirst();
		fake.instrument.become(InstrumentState.SCANNING, "", false);
		assertEquals("stop abort", possible(fake));
		run.become(RunState.SCANNING, "", 3);
		assertEquals("stop abort", possible(fake));
		run.become(RunState.STOPPING, "", 3);
		assertEquals("abort", possible(fake));
		run.become(RunState.STOPPED, "", 3);
		fake.instrument.become(InstrumentState.READY, "", false);
		assertEquals("disconnect start", possible(fake));
		fake.instrument.become(InstrumentState.FAULT, "no answer", false);
		assertEquals("disconnect", possible(fake));
	}

	private static String possible(FakeDesk fake) {
		DeskState now = fake.desk.state();
		return ((now.canConnect() ? "connect " : "") + (now.canDisconnect() ? "disconnect " : "")
				+ (now.canStart() ? "start " : "") + (now.allows(Verb.STOP) ? "stop " : "")
				+ (now.allows(Verb.ABORT) ? "abort" : ""))
				.strip();
	}

	@Test
	void aRunGoesIntoTheRunsOfTheMethodsProjectAndItsFileIsHandedOutOnce() throws Exception {
		Files.createFile(folder.resolve(".project"));
		FakeDesk fake = FakeDesk.complete(folder);
		fake.instrument.become(InstrumentState.READY, "", false);
		fake.desk.start();
		Path expected = folder.resolve("runs/demo-20261121-060504.mzML");
		assertEquals(Optional.of(expected), fake.engine.options.getFirst().target());
		assertEquals(Optional.of(expected), fake.desk.state().target());
		assertEquals(Optional.empty(), fake.desk.state().stored());
		fake.instrument.become(InstrumentState.READY, "", false);
		assertEquals(List.of(expected), fake.started);
		fake.engine.runs.getFirst().finish(expected);
		fake.instrument.become(InstrumentState.READY, "", false);
		assertEquals(List.of(expected), fake.stored);
		assertEquals(Optional.of(expected), fake.desk.state().stored());
	}

	@Test
	void whatTheEngineRefusesIsSaidUntilSomethingElseIsDone() {
		FakeDesk fake = FakeDesk.complete(folder);
		fake.engine.refusal = "the disk is full";
		fake.desk.start();
		assertEquals("the disk is full", fake.desk.state().refusal());
		fake.desk.connect();
		assertEquals("", fake.desk.state().refusal());
	}

	@Test
	void aDamagedFileIsAProblemNotAnException() {
		FakeDesk fake = FakeDesk.complete(folder);
		fake.desk.useMethod(folder.resolve("damaged.method"));
		assertTrue(fake.desk.state().method().problem().endsWith("the file ends too early"));
		assertTrue(fake.desk.state().plan().isEmpty());
		assertFalse(fake.desk.state().canStart());
	}

	@Test
	void duringARunNeitherDisconnectNorAnotherInstrument() {
		FakeDesk fake = FakeDesk.complete(folder);
		fake.instrument.become(InstrumentState.READY, "", false);
		fake.desk.start();
		fake.desk.disconnect();
		assertFalse(fake.desk.state().refusal().isEmpty());
		fake.desk.useInstrument(folder.resolve("other.instrument"));
		assertFalse(fake.desk.state().refusal().isEmpty());
		assertEquals(Optional.of(folder.resolve("demo.instrument")), fake.desk.state().instrument().file());
		assertFalse(fake.instrument.asked.contains("disconnect"));
		assertFalse(fake.instrument.asked.contains("close"));
	}

	@Test
	void theDemoStartsByItselfOnlyOnSimulatedDevices() {
		FakeDesk real = new FakeDesk(folder);
		real.services();
		real.desk.demonstrate(folder.resolve("demo.instrument"), folder.resolve("demo.method"), true);
		assertEquals(List.of("connect"), real.instrument.asked);
		real.instrument.become(InstrumentState.READY, "", false);
		assertEquals(0, real.engine.runs.size());
		FakeDesk simulated = new FakeDesk(folder);
		simulated.services();
		simulated.desk.demonstrate(folder.resolve("demo.instrument"), folder.resolve("demo.method"), true);
		simulated.instrument.become(InstrumentState.READY, "", true);
		assertEquals(1, simulated.engine.runs.size());
		simulated.engine.runs.getFirst().become(RunState.STOPPED, "", 1);
		simulated.instrument.become(InstrumentState.READY, "", true);
		assertEquals(1, simulated.engine.runs.size());
	}

	@Test
	void closingStopsTheRunAndClosesTheInstrument() throws Exception {
		FakeDesk fake = FakeDesk.complete(folder);
		fake.instrument.become(InstrumentState.READY, "", false);
		fake.desk.start();
		fake.desk.close().get();
		assertEquals(List.of("stop"), fake.engine.runs.getFirst().asked);
		assertEquals("close", fake.instrument.asked.getLast());
	}

	@Test
	void aChangedInstrumentFileIsTakenOverOnlyAfterDisconnecting() {
		FakeDesk fake = FakeDesk.complete(folder);
		fake.instrument.become(InstrumentState.READY, "", false);
		fake.desk.fileChanged(folder.resolve("demo.instrument"));
		assertFalse(fake.instrument.asked.contains("close"));
		fake.instrument.become(InstrumentState.DISCONNECTED, "", false);
		assertTrue(fake.instrument.asked.contains("close"));
	}

	@Test
	void whatGoesWrongStandsInTheErrorLogOnceAndWithItsRemedy() {
		FakeDesk fake = FakeDesk.complete(folder);
		fake.instrument.become(InstrumentState.READY, "", false);
		assertEquals(List.of(), fake.logged);
		fake.instrument.failing(DeviceReason.LINK_LOST, "fake:source: the cable is out");
		fake.instrument.failing(DeviceReason.TIMEOUT, "no answer");
		assertEquals(
				List.of("The device fake:source failed: the cable is out. Remedy: See that it is switched on, that its"
						+ " cable is plugged in and that no other program uses it; it is tried again by itself."),
				fake.logged);
		fake.instrument.failing(DeviceReason.NONE, "");
		fake.instrument.failing(DeviceReason.HARDWARE, "arc");
		assertTrue(fake.logged.getLast().contains("arc. Remedy: Read the fault at the device itself"));
		fake.instrument.operation.against(true, "enclosure closed", "it is open");
		assertEquals(
				"The interlock enclosure closed of fake has switched off spray voltage: it is open. Remedy: Remove the"
						+ " cause, the first that tripped first, then re-arm in the view Operation.",
				fake.logged.getLast());
		fake.instrument.failing(DeviceReason.NONE, "");
		fake.desk.start();
		fake.engine.runs.getFirst().become(RunState.FAILED, "the disk is full", 3);
		fake.instrument.become(InstrumentState.READY, "", false);
		assertTrue(
				fake.logged.getLast().contains("demo-20261121-060504.mzML failed after 3 of 30 scans: the disk is full."
						+ " Remedy: The scans so far are stored."),
				fake.logged.getLast());
		assertEquals(4, fake.logged.size());
		fake.desk.useInstrument(folder.resolve("other.instrument"));
		fake.desk.close();
		fake.instrument.failing(DeviceReason.HARDWARE, "nobody listens any more");
		assertEquals(4, fake.logged.size());
	}
}
