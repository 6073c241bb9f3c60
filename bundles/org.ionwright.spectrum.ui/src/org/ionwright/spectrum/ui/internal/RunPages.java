package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.ionwright.spectrum.process.Peak;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.ui.internal.RunNotes.Place;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.SerialJob;
import org.ionwright.ui.common.TraceChart;
import org.ionwright.ui.common.UiThread;

/**
 * The pages beside the charts, and what the user keeps in them: traces, peaks, formula, steps and notes. What they show is kept here; a
 * page is made when it is first chosen. UI thread.
 */
final class RunPages {

	private final SpectrumPane spectrum;
	private final RunChromatogram chromatogram;
	private final Runnable derive;
	private final DoubleConsumer chosenTime;
	private final FollowedTraces traces;
	private final LazyPage<PeakTable> peaks;
	private final LazyPage<FormulaPage> formula;
	private final LazyPage<StepsPage> steps;
	private final LazyPage<NotesPage> notesPage;
	/** For what takes its time and must not wait for the passes over the run. */
	private final SerialJob thinking = new SerialJob(Messages.SidePane_model);
	private final ModelOverlay model;
	private final Display display;
	private final LatestWins<List<RunFinding>> news;
	private final LazyPage<FindingsPage> findings;
	private final LazyPage<ComparePage> compare;
	private final List<Runnable> listeners = new ArrayList<>();
	private RunNotes notes = RunNotes.EMPTY;
	private ChargedPeaks found = ChargedPeaks.NONE;
	private List<RunFinding> toldFindings = List.of();
	private boolean showing;
	private @Nullable RunSelection selection;

	/**
	 * @param derive
	 *            called when the spectrum has to be made anew
	 * @param chosenTime
	 *            called with the time of a note that the user selected
	 */
	RunPages(SidePane side, SpectrumPane spectrum, RunChromatogram chromatogram, Executor slow, Runnable derive,
			DoubleConsumer chosenTime) {
		this.spectrum = spectrum;
		this.chromatogram = chromatogram;
		this.derive = derive;
		this.chosenTime = chosenTime;
		Composite parent = side.parent();
		display = parent.getDisplay();
		traces = new FollowedTraces(side, chromatogram, slow, this::keepRanges);
		peaks = new LazyPage<>(() -> peakTable(parent), side::arrange);
		formula = new LazyPage<>(() -> formulaPage(parent), side::arrange);
		steps = new LazyPage<>(() -> stepsPage(parent), side::arrange);
		notesPage = new LazyPage<>(() -> notesPage(parent), side::arrange);
		model = new ModelOverlay(spectrum, side, thinking, traces::predicted);
		compare = new LazyPage<>(() -> comparePage(parent), side::arrange);
		findings = new LazyPage<>(() -> findingsPage(parent), side::arrange);
		side.add(Messages.SidePane_traces, Messages.TracesPage_help, traces::page);
		side.add(Messages.SidePane_peaks, Messages.PeakTable_name, () -> peaks.get().control());
		side.add(Messages.SidePane_formula, Messages.FormulaPage_formulaHelp, formula::get);
		side.add(Messages.SidePane_steps, Messages.StepsPage_hint, steps::get);
		side.add(Messages.SidePane_notes, Messages.NotesPage_hint, notesPage::get);
		side.add(Messages.SidePane_model, Messages.ModelPage_hint, model::page);
		side.add(Messages.SidePane_compare, Messages.ComparePage_hint, compare::get);
		side.add(Messages.SidePane_findings, Messages.FindingsPage_hint, findings::get);
		news = new LatestWins<>(parent, next -> {
			toldFindings = next;
			findings.ifMade(page -> page.show(next));
		});
		parent.addDisposeListener(event -> OpenRuns.remove(this));
	}

	private PeakTable peakTable(Composite parent) {
		PeakTable page = new PeakTable(parent, peak -> mark(Optional.of(peak)));
		page.show(found);
		spectrum.marked().ifPresent(page::select);
		return page;
	}

	private FormulaPage formulaPage(Composite parent) {
		FormulaPage page = new FormulaPage(parent, new FormulaPage.Listener() {
			@Override
			public void isotopes(Optional<SpectrumPane.Isotopes> isotopes) {
				spectrum.setIsotopes(isotopes);
			}

			@Override
			public void typed(String text, IonForm adduct) {
				change(notes.withFormula(text, text.isEmpty() ? IonForm.PROTONATED : adduct));
			}

			@Override
			public void show(double mz) {
				double half = 5;
				spectrum.chart().zoomTo(mz - half, mz + half);
			}
		});
		RunNotes kept = notes;
		page.show(found.peaks());
		page.set(kept.formula(), IonForm.valueOf(kept.adduct()));
		return page;
	}

	private StepsPage stepsPage(Composite parent) {
		StepsPage page = new StepsPage(parent, next -> {
			change(notes.withSteps(next));
			derive.run();
		});
		page.show(notes.steps());
		return page;
	}

	private NotesPage notesPage(Composite parent) {
		NotesPage page = new NotesPage(parent, next -> change(notes.withNotes(next)), note -> {
			if (note.place() == Place.MZ) {
				pick(note.at());
			} else {
				chosenTime.accept(note.at());
			}
		});
		page.show(notes.notes());
		page.aim(target());
		return page;
	}

	private ComparePage comparePage(Composite parent) {
		ComparePage page = new ComparePage(parent, () -> OpenRuns.others(this), thinking,
				other -> spectrum.mirror(other.map(OtherSpectrum::layer)));
		page.show(found.peaks());
		return page;
	}

	private FindingsPage findingsPage(Composite parent) {
		FindingsPage page = new FindingsPage(parent, scan -> {
			RunSelection present = selection;
			if (present != null) {
				chosenTime.accept(present.run().infos().get(scan).startSeconds());
			}
		});
		page.show(toldFindings);
		return page;
	}

	/** Prepares for a run; what was kept with it is taken over without being taken for a change. */
	void show(RunSelection nothing, RunNotes kept) {
		selection = nothing;
		notes = kept;
		showing = true;
		try {
			IonForm adduct = IonForm.valueOf(kept.adduct());
			if (!kept.formula().isEmpty()) {
				// Its isotopes lie over the spectrum, also while nobody looks at the page.
				formula.get();
			}
			formula.ifMade(page -> page.set(kept.formula(), adduct));
			traces.show(nothing, kept.ranges());
			apply();
		} finally {
			showing = false;
		}
		thinking.execute(() -> UiThread.goFirst(display));
		model.show(nothing.run());
		look(nothing.run());
		OpenRuns.put(this, nothing.run().file().path());
	}

	void show(RunTraceSet set) {
		traces.show(set);
	}

	/** The run has grown, or is the complete file now. */
	void grow(RunSelection next, RunTraceSet set) {
		selection = next;
		traces.grow(next, set);
		look(next.run());
	}

	private void look(LoadedRun run) {
		thinking.execute(() -> news.offer(RunFinding.of(run)));
	}

	private void keepRanges(List<MassRange> ranges) {
		if (!showing) {
			change(notes.withRanges(ranges));
		}
	}

	void showPeaks(ChargedPeaks next) {
		found = next;
		peaks.ifMade(page -> page.show(next));
		formula.ifMade(page -> page.show(next.peaks()));
		compare.ifMade(page -> page.show(next.peaks()));
	}

	/** Another spectrum is on screen; null for none. */
	void derived(RunSelection of, @Nullable DerivedSpectrum next) {
		model.show(of.run(), next);
	}

	void clearPeaks() {
		showPeaks(ChargedPeaks.NONE);
		mark(Optional.empty());
	}

	/** Marks the peak that is nearest to a m/z. */
	void pick(double mz) {
		int nearest = PeakList.nearest(found.peaks(), mz);
		if (nearest >= 0) {
			Peak peak = found.peaks().get(nearest);
			peaks.ifMade(page -> page.select(peak));
			mark(Optional.of(peak));
		}
	}

	private void mark(Optional<Peak> peak) {
		spectrum.mark(peak);
		aim();
	}

	void follow(RunSelection next) {
		selection = next;
		aim();
	}

	/** Where a new note goes and the band of the first stage lies. */
	private void aim() {
		RunSelection present = selection;
		spectrum.setBand(present == null || present.isEmpty() ? Optional.empty()
				: PassBand.at(present.first(), spectrum.marked().map(Peak::centroid).orElse(Double.NaN)));
		notesPage.ifMade(page -> page.aim(target()));
	}

	private Optional<NotesPage.Target> target() {
		RunSelection present = selection;
		if (present == null || present.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(spectrum.marked().map(peak -> new NotesPage.Target(Place.MZ, peak.centroid()))
				.orElseGet(() -> new NotesPage.Target(Place.SECONDS, present.first().startSeconds())));
	}

	RunNotes notes() {
		return notes;
	}

	/** Takes over what the user changed, and tells. */
	void change(RunNotes next) {
		if (showing || next.equals(notes)) {
			return;
		}
		notes = next;
		apply();
		listeners.forEach(Runnable::run);
	}

	private void apply() {
		steps.ifMade(page -> page.show(notes.steps()));
		notesPage.ifMade(page -> page.show(notes.notes()));
		spectrum.setNotes(notes.notes());
		chromatogram.setNotes(notes.notes());
	}

	/** Called after each change of the notes by the user. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** The peaks of the spectrum on screen. */
	ChargedPeaks found() {
		return found;
	}

	FollowedTraces traces() {
		return traces;
	}

	PeakTable peaks() {
		return peaks.get();
	}

	FormulaPage formula() {
		return formula.get();
	}

	StepsPage steps() {
		return steps.get();
	}

	ModelOverlay model() {
		return model;
	}

	/** What a prediction leaves; empty before it was asked for. */
	Optional<TraceChart> residual() {
		return spectrum.residual().chart();
	}

	ComparePage compare() {
		return compare.get();
	}

	FindingsPage findings() {
		return findings.get();
	}

	NotesPage notesPage() {
		return notesPage.get();
	}
}
