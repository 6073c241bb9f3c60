package org.ionwright.scan.ui.internal.fakes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.validation.Finding;
import org.ionwright.scan.FrozenSetup;
import org.ionwright.scan.RunOptions;
import org.ionwright.scan.ScanEngine;
import org.ionwright.scan.ScanEngineListener;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRefusedException;
import org.ionwright.scan.ScanRun;
import org.ionwright.spectrum.run.RunFact;

/** An engine whose runs are {@link FakeRun}s. */
public final class FakeEngine implements ScanEngine {

	/** What the plan says is wrong. */
	public volatile List<Finding> findings = List.of();
	/** Why a start is refused; empty when it is not. */
	public volatile String refusal = "";
	/** The runs that were started. */
	public final List<FakeRun> runs = new CopyOnWriteArrayList<>();
	/** The targets of the runs. */
	public final List<RunOptions> options = new CopyOnWriteArrayList<>();

	private final List<ScanEngineListener> listeners = new CopyOnWriteArrayList<>();

	@Override
	public ScanPlan plan(AcquisitionMethod method, MassSpectrometer instrument) {
		return new ScanPlan("demo", List.of(), Optional.of(
				new MassScanRequest(50, 1050, 0.1, 500, 30, FirstStageMode.TRACKING, 0.02, 0.7, false)), findings);
	}

	@Override
	public ScanRun start(ScanPlan plan, LiveInstrument instrument, RunOptions wanted) throws ScanRefusedException {
		if (!refusal.isEmpty()) {
			throw new ScanRefusedException(refusal);
		}
		FakeRun run = new FakeRun(plan, wanted.target());
		runs.add(run);
		options.add(wanted);
		listeners.forEach(listener -> listener.started(run));
		return run;
	}

	@Override
	public FrozenSetup again(List<RunFact> facts) throws ScanRefusedException {
		throw new ScanRefusedException("runs of this engine leave no file");
	}

	@Override
	public Optional<ScanRun> lastRun(LiveInstrument instrument) {
		return runs.isEmpty() ? Optional.empty() : Optional.of(runs.getLast());
	}

	@Override
	public void addListener(ScanEngineListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(ScanEngineListener listener) {
		listeners.remove(listener);
	}

	@Override
	public List<String> formats() {
		return List.of("mzML 1.1");
	}
}
