package org.ionwright.tune.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.instrument.operation.OperationStatus;
import org.ionwright.instrument.operation.Trip;
import org.ionwright.spectrum.Polarity;
import org.ionwright.tune.Knob;
import org.ionwright.tune.ScanSettings;
import org.ionwright.tune.TuneReport.End;
import org.ionwright.tune.TuneSet;
import org.ionwright.tune.TuneStep;
import org.ionwright.tune.calibration.CalibratedStage;
import org.ionwright.tune.calibration.CalibrationPlan;
import org.ionwright.tune.calibration.CalibrationReview.Decision;
import org.ionwright.tune.calibration.ReferenceList;
import org.ionwright.tune.ui.internal.desk.Activity.Kind;
import org.ionwright.tune.ui.internal.desk.Activity.State;
import org.ionwright.tune.ui.internal.desk.Activity.Status;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.Calibrating.Found;
import org.ionwright.tune.ui.internal.desk.Peaks.Choice;
import org.ionwright.tune.ui.internal.desk.Ramp.Turnable;
import org.ionwright.tune.ui.internal.desk.Tuning;
import org.ionwright.tune.ui.internal.desk.Tuning.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes on behind the windows, on a stand-in of an instrument in virtual time. */
class BenchTest {

	private static final long LIMIT_NANOS = 20_000_000_000L;
	/** Some things end a moment after they were told. */
	private static final long WAKE_MILLIS = 10;
	private static final double CONE_BEFORE = 30;

	@TempDir
	Path folder = Path.of("");

	private final Semaphore changes = new Semaphore(0);
	private Desk desk = new Desk(Path.of("unused"));
	private FakeInstrument instrument = desk.instrument;
	private Bench bench = desk.bench;

	@BeforeEach
	void open() {
		desk = new Desk(folder);
		instrument = desk.instrument;
		bench = desk.bench;
		bench.addListener(changes::release);
		bench.peaks().choose(new Choice(List.of(195.088, 609.281), CalibratedStage.BOTH, ScanSettings.USUAL));
	}

	@AfterEach
	void close() {
		desk.close();
	}

	private void until(BooleanSupplier so) throws InterruptedException {
		long end = System.nanoTime() + LIMIT_NANOS;
		while (!so.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, () -> "not in time: " + status());
			changes.tryAcquire(WAKE_MILLIS, TimeUnit.MILLISECONDS);
		}
	}

	private Status status() {
		return bench.activity().orElseThrow().status();
	}

	private Status over(Kind kind) throws InterruptedException {
		until(() -> status().kind() == kind && status().state().over());
		return status();
	}

	private Turnable cone() {
		return bench.ramp().find(FakeInstrument.CONE).orElseThrow();
	}

	/** Scans wait from now on; some may still be on their way. */
	private void holdUp() {
		instrument.scans.drainPermits();
	}

	@Test
	void theWatchGoesOnUntilItIsStoppedAndMakesRoomForARamp() throws Exception {
		bench.peaks().watch();
		until(() -> bench.peaks().shown().filter(watch -> watch.history(0).size() > 2).isPresent());
		assertEquals(Optional.empty(), status().until(), "a person ends it");
		assertEquals(Optional.empty(), bench.ramp().start(cone(), 20, 60, 5));
		until(() -> bench.ramp().curve().filter(curve -> curve.points().size() == 5).isPresent());
		assertEquals(40, bench.ramp().curve().orElseThrow().best().orElseThrow().value());
		until(() -> bench.running(Kind.WATCH));
		assertEquals(CONE_BEFORE, instrument.value(FakeInstrument.CONE), "the ramp puts back");
		bench.stop();
		assertEquals(State.STOPPED, over(Kind.WATCH).state());
	}

	@Test
	void otherMassesAreWatchedWithoutStopping() throws Exception {
		bench.peaks().watch();
		until(() -> bench.peaks().shown().isPresent());
		bench.peaks().choose(new Choice(List.of(922.01), CalibratedStage.BOTH, ScanSettings.USUAL));
		until(() -> bench.peaks().shown().filter(watch -> watch.masses().equals(List.of(922.01)))
				.filter(watch -> !watch.latest().isEmpty()).isPresent());
		assertTrue(bench.running(Kind.WATCH));
	}

	@Test
	void aRampThatIsStoppedPutsBackAndSaysSo() throws Exception {
		holdUp();
		instrument.scans.release(4);
		bench.ramp().start(cone(), 20, 60, 9);
		until(() -> bench.ramp().curve().filter(curve -> curve.points().size() == 2).isPresent());
		until(() -> instrument.value(FakeInstrument.CONE) == 30);
		bench.stop();
		assertEquals(State.STOPPED, over(Kind.RAMP).state());
		assertEquals(CONE_BEFORE, instrument.value(FakeInstrument.CONE));
		assertEquals("The ramp was stopped; 30 V is set again.", bench.ramp().said());
	}

	@Test
	void theBestValueIsSetAndTheOneBeforeAgain() throws Exception {
		bench.ramp().start(cone(), 20, 60, 5);
		over(Kind.RAMP);
		bench.ramp().set(cone(), 40);
		over(Kind.SET);
		assertEquals(40, instrument.value(FakeInstrument.CONE));
		bench.ramp().set(cone(), bench.ramp().curve().orElseThrow().before());
		until(() -> instrument.value(FakeInstrument.CONE) == CONE_BEFORE);
	}

	@Test
	void anAutotuneIsKeptOrRolledBackAndLogged() throws Exception {
		Tuning tuning = bench.tuning();
		assertEquals(Optional.empty(), tuning.start(tuning.plans(Plan.BOTH, Set.of())));
		Status end = over(Kind.AUTOTUNE);
		assertEquals(State.DONE, end.state(), end.text());
		assertTrue(end.until().isPresent());
		assertEquals(Tuning.Decision.OPEN, tuning.decision());
		double tuned = instrument.value(FakeInstrument.CONE);
		assertTrue(tuned > 35, "tuned to " + tuned);
		assertTrue(tuning.refusal(tuning.plans(Plan.BOTH, Set.of())).orElse("").contains("undecided"));
		assertEquals(1, bench.log().content().entries().size());
		assertEquals(Optional.empty(), tuning.rollBack());
		until(() -> tuning.decision() == Tuning.Decision.ROLLED_BACK);
		assertEquals(CONE_BEFORE, instrument.value(FakeInstrument.CONE));
	}

	private Knob knob() {
		return bench.tuning().plans(Plan.BOTH, Set.of()).getFirst().steps().stream().map(TuneStep::knob)
				.filter(knob -> knob.path().equals(FakeInstrument.CONE)).findFirst().orElseThrow();
	}

	@Test
	void boundsThatAreTypedHoldUntilTheyAreTakenBack() {
		Tuning tuning = bench.tuning();
		Knob usual = knob();
		assertEquals(Optional.empty(), tuning.bound(FakeInstrument.CONE, " 20 to 40 V"));
		assertEquals(new Knob(FakeInstrument.CONE, 20, 40, usual.settleSeconds()), knob());
		for (String wrong : List.of("40 to 20", "30 to 30", "20", "20 to 1e9", "a to b", "20 to 40 K", "1 to 2 to 3")) {
			assertTrue(tuning.bound(FakeInstrument.CONE, wrong).isPresent(), wrong);
			assertEquals(tuning.bound(FakeInstrument.CONE, wrong), tuning.boundProblem(FakeInstrument.CONE, wrong));
			assertEquals(20, knob().low(), wrong);
		}
		assertEquals(Optional.empty(), tuning.bound(FakeInstrument.CONE, ""));
		assertEquals(usual, knob());
	}

	@Test
	void thePlanOfAllStagesTunesEachApartFirst() throws Exception {
		Tuning tuning = bench.tuning();
		assertEquals(List.of(CalibratedStage.FIRST, CalibratedStage.SECOND, CalibratedStage.BOTH),
				tuning.plans(Plan.ALL, Set.of()).stream().map(plan -> plan.stage()).toList());
		List<String> first = tuning.plans(Plan.FIRST, Set.of()).getFirst().steps().stream()
				.map(step -> step.knob().path()).toList();
		assertFalse(first.contains("scan.peakWidth"), "the second stage is RF-only: " + first);
		assertTrue(first.contains("scan.firstStageWindow"));
		tuning.start(tuning.plans(Plan.ALL, Set.of("scan.peakWidth", "scan.firstStageWindow")));
		over(Kind.AUTOTUNE);
		assertEquals(List.of("first stage", "second stage", "both stages"),
				tuning.reports().stream().map(report -> report.name()).toList());
		assertEquals(End.IMPROVED, tuning.reports().getFirst().end());
	}

	@Test
	void anAutotuneThatIsStoppedRollsBackItsEarlierStagesToo() throws Exception {
		Tuning tuning = bench.tuning();
		holdUp();
		instrument.scans.release(10_000);
		Thread counter = new Thread(() -> {
			while (tuning.reports().isEmpty()) {
				Thread.onSpinWait();
			}
			holdUp();
		});
		counter.start();
		tuning.start(tuning.plans(Plan.ALL, Set.of()));
		counter.join();
		assertEquals(End.IMPROVED, tuning.reports().getFirst().end());
		bench.stop();
		assertEquals(State.STOPPED, over(Kind.AUTOTUNE).state());
		assertEquals(CONE_BEFORE, instrument.value(FakeInstrument.CONE));
		assertEquals(Tuning.Decision.ROLLED_BACK, tuning.decision());
	}

	@Test
	void whyNothingCanBeStartedIsSaidInWords() throws Exception {
		assertEquals(Optional.empty(), bench.refusal(Kind.RAMP));
		instrument.operation = new OperationStatus(OperatingState.VENTED, "at atmosphere", true);
		assertTrue(
				bench.refusal(Kind.RAMP).orElse("").startsWith("the instrument is in the state vented: at atmosphere"));
		instrument.leftOn = List.of("Capillary voltage 3 kV");
		assertTrue(bench.refusal(Kind.RAMP).orElse("").startsWith("an earlier session did not end in order"));
		instrument.leftOn = List.of();
		assertEquals(Optional.empty(), bench.refusal(Kind.SET), "the gate decides about values");
		instrument.trips = List.of(new Trip("gas flow", "0.0 L/min", Instant.EPOCH, 1, Set.of()));
		assertTrue(bench.refusal(Kind.SET).orElse("").contains("gas flow has tripped: 0.0 L/min"));
		instrument.trips = List.of();
		instrument.operation = new OperationStatus(OperatingState.READY, "no spray", true);
		assertTrue(bench.warning().orElse("").contains("no spray"));
		instrument.operation = new OperationStatus(OperatingState.ACQUIRING, "a scan", true);
		assertTrue(bench.warning().orElse("").contains("no spray"), "between the scans it is as before");
		instrument.status = new InstrumentStatus(InstrumentState.SCANNING, "");
		assertTrue(bench.refusal(Kind.WATCH).orElse("").contains("a run scans"));
		instrument.status = new InstrumentStatus(InstrumentState.FAULT, "no link");
		assertEquals("the instrument is not connected: no link", bench.refusal(Kind.WATCH).orElse(""));
		instrument.status = new InstrumentStatus(InstrumentState.READY, "");
		holdUp();
		bench.ramp().start(cone(), 20, 60, 5);
		assertEquals("Ramp of Cone voltage goes on; stop it or wait for its end",
				bench.refusal(Kind.CALIBRATION).orElse(""));
		bench.stop();
		over(Kind.RAMP);
	}

	@Test
	void anInstrumentThatIsClosedEndsWhatGoesOn() throws Exception {
		holdUp();
		bench.ramp().start(cone(), 20, 60, 5);
		until(() -> status().state() == State.RUNNING);
		desk.desk.closed(instrument.live);
		assertEquals(State.STOPPED, over(Kind.RAMP).state());
		assertEquals(List.of(), desk.desk.benches());
		assertEquals("the instrument was closed", bench.refusal(Kind.WATCH).orElse(""));
	}

	@Test
	void setsAreSavedLoadedAndDeletedButNotTheShippedOne() throws Exception {
		TuneSet shipped = bench.sets().of(Polarity.POSITIVE).getFirst();
		assertTrue(bench.sets().removeRefusal(shipped).orElse("").contains("write-protected"));
		assertTrue(bench.sets().saveRefusal(shipped.name(), Polarity.POSITIVE).orElse("").contains("another name"));
		bench.ramp().set(cone(), 45);
		over(Kind.SET);
		assertEquals(Optional.empty(), bench.sets().save("warm", Polarity.POSITIVE));
		assertEquals(List.of(), bench.sets().of(Polarity.NEGATIVE).stream().filter(set -> !set.shipped()).toList());
		TuneSet warm = bench.sets().of(Polarity.POSITIVE).getLast();
		assertEquals(45, warm.values().get(FakeInstrument.CONE).value());
		bench.ramp().set(cone(), CONE_BEFORE);
		until(() -> instrument.value(FakeInstrument.CONE) == CONE_BEFORE && status().state().over());
		assertEquals(Optional.empty(), bench.sets().load(warm));
		until(() -> instrument.value(FakeInstrument.CONE) == 45);
		bench.sets().remove(warm);
		assertEquals(1, bench.sets().of(Polarity.POSITIVE).size());
		bench.sets().bringBack();
		assertEquals(warm, bench.sets().of(Polarity.POSITIVE).getLast());
	}

	@Test
	void aCalibrationIsAcceptedAndThenCorrectsMasses() throws Exception {
		instrument.shifted = true;
		instrument.peaks.clear();
		ReferenceList list = ReferenceList.sodiumIodide(Polarity.POSITIVE).within(15, 1080);
		list.ions().forEach(ion -> instrument.peaks.add(ion.mz()));
		CalibrationPlan plan = CalibrationPlan.usual(list, 15, 1080, 500).with(List.of(CalibratedStage.BOTH),
				List.of(0d));
		assertEquals(Optional.empty(), bench.calibrating().start(plan));
		assertEquals(State.DONE, over(Kind.CALIBRATION).state(), status().text());
		Found found = bench.calibrating().found().getFirst();
		assertEquals(List.of(), found.outcome().objections());
		Path file = found.file().orElseThrow();
		assertEquals(Decision.OPEN, bench.calibrating().review(file).orElseThrow().decision());
		assertEquals(List.of(), bench.inUse().calibrations());
		bench.calibrating().decide(file, Decision.ACCEPTED, "tester", "as\nusual");
		assertEquals("as usual", bench.calibrating().review(file).orElseThrow().remark());
		assertEquals(1, bench.inUse().calibrations().size());
		bench.peaks().choose(new Choice(List.of(622.56619), CalibratedStage.BOTH, ScanSettings.USUAL));
		bench.peaks().watch();
		until(() -> bench.peaks().shown().filter(watch -> watch.history(0).size() > 3).isPresent());
		assertEquals(0, bench.peaks().shown().orElseThrow().latest().getFirst().peak().offset(), 0.08);
		bench.stop();
		over(Kind.WATCH);
		bench.calibrating().check(bench.calibrating().history().entries().getLast().calibration(), plan);
		assertEquals(State.DONE, over(Kind.DRIFT).state());
		assertTrue(bench.calibrating().drift().orElseThrow().check().holds());
	}

	@Test
	void aListOfTheUserIsReadAndABadOneIsNamed() throws Exception {
		Path good = Files.writeString(folder.resolve("mine.csv"), "name,mz\nA,100.5\nB,500.5\n");
		bench.calibrating().open(good);
		assertEquals("mine", bench.calibrating().lists().getLast().name());
		int lists = bench.calibrating().lists().size();
		bench.calibrating().open(Files.writeString(folder.resolve("bad.csv"), "name,mz\nA,much\n"));
		assertEquals(lists, bench.calibrating().lists().size());
		assertTrue(bench.trouble().contains("bad.csv, line 2"), bench.trouble());
	}
}
