package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.spectrum.process.Peak;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.spectrum.ui.internal.RunNotes.Place;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.SerialJob;
import org.ionwright.ui.common.Trace;
import org.ionwright.ui.common.TraceChart;

/** The pages beside the charts, and what the user keeps in them: traces, peaks, formula, steps and notes. UI thread. */
final class RunPages {

	/** News of an extraction, on its way to the UI thread. */
	private record Extracted(List<MassRange> ranges, List<Trace> traces, String problem) {
	}

	private final SpectrumPane spectrum;
	private final RunChromatogram chromatogram;
	private final TracesPage traces;
	private final PeakTable peaks;
	private final FormulaPage formula;
	private final StepsPage steps;
	private final NotesPage notesPage;
	/** For what takes its time and must not wait for the passes over the run. */
	private final SerialJob thinking = new SerialJob(Messages.SidePane_model);
	private final ModelOverlay model;
	private final LatestWins<List<RunFinding>> found;
	private final FindingsPage findings;
	private final ComparePage compare;
	private final IonTraces ionTraces;
	private final List<Runnable> listeners = new ArrayList<>();
	private RunNotes notes = RunNotes.EMPTY;
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
		traces = new TracesPage(side.parent(), new TracesPage.Listener() {
			@Override
			public void changed() {
				drawTraces();
				keepRanges();
			}

			@Override
			public void wanted(List<MassRange> ranges) {
				extract(ranges);
				keepRanges();
			}
		});
		peaks = new PeakTable(side.parent(), peak -> mark(Optional.of(peak)));
		formula = new FormulaPage(side.parent(), new FormulaPage.Listener() {
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
		steps = new StepsPage(side.parent(), next -> {
			change(notes.withSteps(next));
			derive.run();
		});
		notesPage = new NotesPage(side.parent(), next -> change(notes.withNotes(next)), note -> {
			if (note.place() == Place.MZ) {
				pick(note.at());
			} else {
				chosenTime.accept(note.at());
			}
		});
		side.add(Messages.SidePane_traces, Messages.TracesPage_help, traces);
		side.add(Messages.SidePane_peaks, Messages.PeakTable_name, peaks.control());
		side.add(Messages.SidePane_formula, Messages.FormulaPage_formulaHelp, formula);
		side.add(Messages.SidePane_steps, Messages.StepsPage_hint, steps);
		side.add(Messages.SidePane_notes, Messages.NotesPage_hint, notesPage);
		ModelPage modelPage = new ModelPage(side.parent());
		model = new ModelOverlay(spectrum, modelPage, thinking);
		side.add(Messages.SidePane_model, Messages.ModelPage_hint, modelPage);
		compare = new ComparePage(side.parent(), thinking,
				other -> spectrum.mirror(other.map(OtherSpectrum::layer)));
		compare.addDisposeListener(event -> OpenRuns.remove(compare()));
		side.add(Messages.SidePane_compare, Messages.ComparePage_hint, compare);
		findings = new FindingsPage(side.parent(), scan -> {
			RunSelection present = selection;
			if (present != null) {
				chosenTime.accept(present.run().infos().get(scan).startSeconds());
			}
		});
		found = new LatestWins<>(findings, findings::show);
		side.add(Messages.SidePane_findings, Messages.FindingsPage_hint, findings);
		LatestWins<Integer> progress = new LatestWins<>(traces,
				percent -> traces.say(RunChromatogram.extracting(percent)));
		LatestWins<Extracted> extracted = new LatestWins<>(traces, this::extracted);
		LatestWins<Extracted> longer = new LatestWins<>(traces, answer -> {
			traces.entries().extracted(answer.ranges(), answer.traces());
			drawTraces();
		});
		ionTraces = new IonTraces(slow, new IonTraces.Receiver() {
			@Override
			public void progress(int percent) {
				progress.offer(percent);
			}

			@Override
			public void extracted(List<MassRange> ranges, List<Trace> answer) {
				extracted.offer(ranges, new Extracted(ranges, answer, ""));
			}

			@Override
			public void extended(List<MassRange> ranges, List<Trace> answer) {
				longer.offer(new Extracted(ranges, answer, ""));
			}

			@Override
			public void failed(List<MassRange> ranges, String cause) {
				extracted.offer(ranges, new Extracted(ranges, List.of(), cause));
			}
		});
		traces.addDisposeListener(event -> ionTraces.cancel());
	}

	/** Prepares for a run; what was kept with it is taken over without being taken for a change. */
	void show(RunSelection nothing, RunNotes kept) {
		ionTraces.cancel();
		selection = nothing;
		notes = kept;
		showing = true;
		try {
			traces.entries().clear();
			formula.set(kept.formula(), IonForm.valueOf(kept.adduct()));
			traces.follow(kept.ranges());
			traces.refresh();
			apply();
		} finally {
			showing = false;
		}
		drawTraces();
		model.show(nothing.run());
		look(nothing.run());
		OpenRuns.put(compare, nothing.run().file().path());
	}

	void show(RunTraceSet set) {
		traces.entries().show(set);
		traces.refresh();
		drawTraces();
	}

	/** The run has grown, or is the complete file now: all ranges are followed on. */
	void grow(RunSelection next, RunTraceSet set) {
		selection = next;
		show(set);
		look(next.run());
		ionTraces.grow(next.run(), traces.entries().ranges(), level(next));
	}

	private static int level(RunSelection of) {
		return of.run().infos().stream().mapToInt(info -> info.msLevel()).filter(each -> each > 0).min().orElse(1);
	}

	private void look(LoadedRun run) {
		thinking.execute(() -> found.offer(RunFinding.of(run)));
	}

	private void extract(List<MassRange> ranges) {
		RunSelection present = selection;
		if (present != null && !ranges.isEmpty()) {
			traces.say(RunChromatogram.extracting(0));
			ionTraces.request(present.run().file(), ranges, level(present));
		}
	}

	private void extracted(Extracted answer) {
		if (answer.problem().isEmpty()) {
			traces.entries().extracted(answer.ranges(), answer.traces());
		} else {
			traces.entries().failed(answer.ranges());
		}
		traces.say(answer.problem());
		traces.refresh();
		drawTraces();
	}

	private void drawTraces() {
		chromatogram.show(traces.entries().currents());
		chromatogram.showStrip(traces.entries().readbacks());
	}

	private void keepRanges() {
		if (!showing) {
			change(notes.withRanges(traces.entries().ranges()));
		}
	}

	void showPeaks(ChargedPeaks found) {
		peaks.show(found);
		formula.show(peaks.peaks());
		compare.show(peaks.peaks());
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
		List<Peak> all = peaks.peaks();
		int nearest = PeakList.nearest(all, mz);
		if (nearest >= 0) {
			peaks.select(all.get(nearest));
			mark(Optional.of(all.get(nearest)));
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
		Optional<Peak> marked = spectrum.marked();
		if (present == null || present.isEmpty()) {
			notesPage.aim(Optional.empty());
			spectrum.setBand(Optional.empty());
			return;
		}
		notesPage.aim(Optional.of(marked.map(peak -> new NotesPage.Target(Place.MZ, peak.centroid()))
				.orElseGet(() -> new NotesPage.Target(Place.SECONDS, present.first().startSeconds()))));
		spectrum.setBand(PassBand.at(present.first(), marked.map(Peak::centroid).orElse(Double.NaN)));
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
		steps.show(notes.steps());
		notesPage.show(notes.notes());
		spectrum.setNotes(notes.notes());
		chromatogram.setNotes(notes.notes());
	}

	/** Called after each change of the notes by the user. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	TracesPage traces() {
		return traces;
	}

	PeakTable peaks() {
		return peaks;
	}

	FormulaPage formula() {
		return formula;
	}

	StepsPage steps() {
		return steps;
	}

	ModelOverlay model() {
		return model;
	}

	/** What a prediction leaves; empty before it was asked for. */
	Optional<TraceChart> residual() {
		return spectrum.residual().chart();
	}

	ComparePage compare() {
		return compare;
	}

	FindingsPage findings() {
		return findings;
	}

	NotesPage notesPage() {
		return notesPage;
	}
}
