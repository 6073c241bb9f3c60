package org.ionwright.scan.ui.internal.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.scan.RunState;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ScanRun;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.scan.ui.internal.share.FirstStageWindow;
import org.ionwright.scan.ui.internal.share.MeasuredScan;
import org.ionwright.spectrum.SpectrumInfo;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.SpectrumChart;
import org.ionwright.ui.common.TraceChart;

/** The run as it goes on: total ion current above, the newest spectrum below, with a marker where the scan should be and the band of the first stage. Keeps the last one when the run is over. */
public final class LivePanel extends Composite {

	private static final int[] WEIGHTS = { 32, 68 };
	private static final int LOW = 330;
	private static final int MZ_DECIMALS = 2;

	private static final int TICK_MILLIS = 100;
	private static final double NANOS = 1e9;
	/** Column of the facts. */
	private static final int NOW = 1;

	private final ControlDesk desk;
	private final TraceChart tic;
	private final SpectrumChart spectrum;
	private final FactLine facts;
	private final LatestWins<LiveRun.Moment> moments;
	private Optional<ScanRun> shown = Optional.empty();
	private Optional<LiveRun> followed = Optional.empty();
	private Optional<MassScanRequest> scan = Optional.empty();
	private boolean scanning;
	private boolean ticking;
	private int newest = -1;
	private long began;

	public LivePanel(Composite parent, ControlDesk desk) {
		super(parent, SWT.NONE);
		this.desk = desk;
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		SashForm sash = new SashForm(this, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		tic = new TraceChart(sash, SWT.NONE, Messages.Live_time, Messages.Live_counts);
		tic.setTitle(Messages.Live_tic);
		tic.setAccessibleName(Messages.Live_tic);
		tic.setEmptyText("");
		spectrum = new SpectrumChart(sash, SWT.NONE);
		spectrum.setEmptyText(Messages.Live_invite);
		sash.setWeights(WEIGHTS);
		sash.addListener(SWT.Resize, event -> sash.setOrientation(orientation(sash.getSize())));
		facts = new FactLine(this, Messages.Live_scan, Messages.Live_now, Messages.Live_basePeak,
				Messages.Live_baseCounts,
				Messages.Live_tic);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
		moments = new LatestWins<>(this, this::draw);
		LatestWins<DeskState> latest = new LatestWins<>(this, this::show);
		Consumer<DeskState> listener = state -> {
			follow(state.run());
			latest.offer(state);
		};
		desk.addListener(listener);
		addDisposeListener(event -> {
			desk.removeListener(listener);
			unfollow();
		});
		follow(desk.state().run());
		show(desk.state());
	}

	/** Side by side where one above the other would leave both too low to read. */
	private static int orientation(Point size) {
		return size.y < LOW && size.x > size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
	}

	@Override
	public boolean setFocus() {
		return spectrum.setFocus();
	}

	private void show(DeskState state) {
		spectrum.setSimulated(state.simulated());
		if (state.run().isEmpty()) {
			state.plan().flatMap(ScanPlan::request).ifPresent(this::prepare);
			spectrum.setEmptyText(state.canStart() ? Messages.Live_invite : Messages.Live_waiting);
		}
	}

	/** Listens to a new run at once, whatever the UI thread is busy with, so that no scan is missed. Any thread. */
	private synchronized void follow(Optional<ScanRun> next) {
		if (next.isPresent() && followed.filter(now -> now.run() == next.get()).isEmpty()) {
			unfollow();
			followed = Optional.of(new LiveRun(next.get(), moments::offer));
		}
	}

	private synchronized void unfollow() {
		followed.ifPresent(LiveRun::end);
	}

	private void begin(ScanRun next) {
		shown = Optional.of(next);
		spectrum.setSpectrum(null);
		spectrum.setTitle("");
		spectrum.setEmptyText(Messages.Live_firstScan);
		next.plan().request().ifPresent(this::prepare);
	}

	/** Notes when the scan in progress began: with the end of the one before, or with scanning. */
	private void follow(LiveRun.Moment moment) {
		boolean scans = moment.progress().state() == RunState.SCANNING;
		int index = moment.spectrum().map(spectrum -> spectrum.info().index()).orElse(-1);
		if (scans && (!scanning || index != newest)) {
			began = System.nanoTime();
		}
		newest = index;
		scanning = scans;
		scan = moment.spectrum().flatMap(spectrum -> MeasuredScan.of(moment.run().plan(), spectrum))
				.or(() -> moment.run().plan().request());
		showPosition();
		tick();
	}

	private void tick() {
		if (scanning && !ticking) {
			ticking = true;
			getDisplay().timerExec(TICK_MILLIS, () -> {
				ticking = false;
				if (!isDisposed()) {
					showPosition();
					tick();
				}
			});
		}
	}

	/** Marker and band of the first stage where the scan should be now. */
	private void showPosition() {
		double mz = scanning ? scan.map(now -> ScanPosition.mz(now, (System.nanoTime() - began) / NANOS))
				.orElse(Double.NaN) : Double.NaN;
		spectrum.setMarker(mz);
		facts.show(NOW, Double.isNaN(mz) ? NumberText.NONE : NLS.bind(Messages.Live_about, NumberText.fixed(mz, 0)));
		scan.ifPresent(now -> band(now, mz));
	}

	private void band(MassScanRequest now, double mz) {
		FirstStageWindow window = new FirstStageWindow(now);
		boolean stands = now.firstStage() == FirstStageMode.FIXED;
		if (window.bounded() && (stands || !Double.isNaN(mz))) {
			spectrum.setBand(window.low(mz), window.high(mz));
		} else {
			spectrum.setBand(Double.NaN, Double.NaN);
		}
	}

	private void prepare(MassScanRequest request) {
		spectrum.setExpectedRange(request.start(), request.end());
		band(request, Double.NaN);
	}

	private void draw(LiveRun.Moment moment) {
		if (shown.filter(now -> now == moment.run()).isEmpty()) {
			begin(moment.run());
		}
		tic.setTraces(List.of(desk.tic().trace()));
		follow(moment);
		moment.spectrum().ifPresent(latest -> {
			SpectrumInfo info = latest.info();
			spectrum.setSpectrum(latest);
			spectrum.setTitle(NLS.bind(Messages.Live_title, info.index() + 1,
					NumberText.duration(info.startSeconds())));
			facts.show(NLS.bind(Messages.Live_scanOf, info.index() + 1, moment.progress().scans()),
					facts.value(NOW), NLS.bind(Messages.Live_mz, NumberText.fixed(info.basePeakMz(), MZ_DECIMALS)),
					NumberText.counts(info.basePeakIntensity()), NumberText.counts(info.totalIonCurrent()));
		});
	}

	/** For tests. */
	SpectrumChart spectrum() {
		return spectrum;
	}

	TraceChart tic() {
		return tic;
	}

	FactLine facts() {
		return facts;
	}
}
