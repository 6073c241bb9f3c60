package org.ionwright.scan.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.model.method.ConditionAction;
import org.ionwright.scan.PlannedCondition;
import org.ionwright.scan.PlannedEvent;
import org.ionwright.scan.PlannedFault;
import org.ionwright.scan.PlannedSegment;
import org.ionwright.scan.PlannedSetting;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.RunProgram;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.Spectrum;

/** An engine with an instrument that is not there and a disk that is memory; scans take 0.1 s. */
final class Bench {

	static final Duration LIMIT = Duration.ofSeconds(20);
	static final String CONE = "detector.voltage";
	static final String PRESSURE = "vacuumSystem.chambers[2].pressure";

	final FakeInstrument instrument = new FakeInstrument();
	final MemoryFormat format = new MemoryFormat();
	final DeviceScanEngine engine = new DeviceScanEngine();
	private final List<PlannedSetting> settings = new ArrayList<>();

	Bench() {
		engine.addFormat(format);
		instrument.overloads = Set.of();
	}

	static MassScanRequest scans(int scans) {
		return new MassScanRequest(50, 100, 1, 510, scans, FirstStageMode.TRACKING, 0.02, 0.7, false);
	}

	static PlannedSegment segment(String name, int scans) {
		return segment(name, scans, 1, 1);
	}

	static PlannedSegment segment(String name, int scans, int repeats, int averaging) {
		return new PlannedSegment(name, List.of(), scans(scans), false, repeats, averaging, true, List.of(), List.of());
	}

	static PlannedSegment with(PlannedSegment segment, List<PlannedEvent> events, List<PlannedCondition> conditions) {
		return new PlannedSegment(segment.name(), segment.settings(), segment.scan(), segment.alternating(),
				segment.repeats(), segment.averaging(), segment.counted(), events, conditions);
	}

	static PlannedEvent event(double seconds, double value, double ramp) {
		return new PlannedEvent(seconds, new PlannedSetting(CONE, value, ramp));
	}

	static PlannedCondition pressure(ConditionAction action) {
		return new PlannedCondition("leak", PRESSURE, true, 1e-2, 0, 0, action);
	}

	static RunProgram program(PlannedFault... faults) {
		return new RunProgram(1, "", List.of(), List.of(), List.of(faults));
	}

	void setting(String path, double value) {
		settings.add(new PlannedSetting(path, value));
	}

	ScanPlan plan(RunProgram program, PlannedSegment... segments) {
		return new ScanPlan("test", settings, List.of(segments), List.of(), "", program);
	}

	ScanRun start(Path folder, RunProgram program, PlannedSegment... segments) throws Exception {
		return engine.start(plan(program, segments), instrument, RunOptions.to(folder.resolve("run.mem")));
	}

	ScanRun run(Path folder, RunProgram program, PlannedSegment... segments) throws Exception {
		ScanRun run = start(folder, program, segments);
		assertTrue(run.await(LIMIT), () -> run.progress().toString());
		return run;
	}

	/** Lets the run know something between two scans: what is done when the device begins a scan. */
	void at(int scan, Runnable what) {
		instrument.onScan.put(scan, what);
	}

	static void await(ScanRun run, RunState state) {
		await(() -> run.progress().state() == state, run);
	}

	static void await(BooleanSupplier what, ScanRun run) {
		long end = System.nanoTime() + LIMIT.toNanos();
		while (!what.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, () -> run.progress().toString());
			LockSupport.parkNanos(1_000_000);
		}
	}

	/** Name and value of what the spectra say beyond the usual, by their index. */
	List<String> told(String name) {
		List<String> told = new ArrayList<>();
		for (Spectrum spectrum : format.stored) {
			spectrum.info().userTerms().stream().filter(term -> term.name().startsWith(name))
					.forEach(term -> told.add(spectrum.info().index() + " " + term.value()));
		}
		return told;
	}
}
