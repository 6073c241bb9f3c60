package org.ionwright.spectrum.ui.internal;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.process.SpectrumSelection;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.PointPyramid;

/** Keeps the spectrum on screen in line with what is selected and how it is to be made. UI thread. */
final class RunSpectrum {

	/** What the reader found, on its way to the UI thread. */
	private record Answer(Derivation of, @Nullable DerivedSpectrum spectrum, PointPyramid points, String problem) {
	}

	/** The points of an axis, which the next spectrum probably shares. */
	private record KnownAxis(@Nullable MassAxis axis, double[] mz) {

		private static KnownAxis of(MassAxis axis, KnownAxis known) {
			return axis == known.axis ? known : new KnownAxis(axis, axis.toArray());
		}
	}

	/** The peaks of what was found. */
	private record Peaks(Derivation of, ChargedPeaks peaks) {
	}

	private final SpectrumPane pane;
	private final RunPages pages;
	private final Consumer<String> status;
	private final ScanReader reader;
	private Derivation derivation = Derivation.NOTHING;
	private @Nullable RunSelection selection;
	private @Nullable DerivedSpectrum shown;

	RunSpectrum(Control owner, Executor background, SpectrumPane pane, RunPages pages, Consumer<String> status) {
		this.pane = pane;
		this.pages = pages;
		this.status = status;
		LatestWins<Answer> answers = new LatestWins<>(owner, this::showAnswer);
		LatestWins<Peaks> found = new LatestWins<>(owner, this::showPeaks);
		reader = new ScanReader(background, new ScanReader.Receiver() {
			private KnownAxis known = new KnownAxis(null, new double[0]);

			@Override
			public void read(DerivedSpectrum answer) {
				known = KnownAxis.of(answer.axis(), known);
				PointPyramid points = PointPyramid.of(known.mz(), answer.intensities());
				answers.offer(new Answer(answer.of(), answer, points, ""));
			}

			@Override
			public void peaks(Derivation of, ChargedPeaks peaks) {
				found.offer(new Peaks(of, peaks));
			}

			@Override
			public void failed(Derivation of, String cause) {
				answers.offer(new Answer(of, null, PointPyramid.EMPTY, cause));
			}
		});
		owner.addDisposeListener(event -> cancel());
	}

	/** Nothing comes any more of what was asked so far. */
	void cancel() {
		reader.cancel();
	}

	/** Shows nothing until the next {@link #derive}. */
	void clear() {
		cancel();
		derivation = Derivation.NOTHING;
		shown = null;
		pane.showNothing("");
		pane.chart().setTitle("");
		pages.clearPeaks();
	}

	/** Asks for the spectrum of these scans, made as the user wants it. */
	void derive(RunSelection of) {
		selection = of;
		if (!of.isEmpty()) {
			RunNotes notes = pages.notes();
			derivation = new Derivation(of.scans(), notes.mean(), background(of).scans(), notes.active());
			reader.request(of.run().file(), derivation);
		}
	}

	/** What is selected belongs to a longer run now; nothing but the words changes. */
	void grow(RunSelection same) {
		selection = same;
		DerivedSpectrum present = shown;
		if (present != null && derivation.equals(present.of())) {
			pane.chart().setTitle(ScanText.title(same, present));
		}
	}

	/** The scans whose mean is taken away; none that the run does not have. */
	RunSelection background(RunSelection of) {
		String text = pages.notes().background();
		return RunSelection.of(of.run(), text.isEmpty() ? new int[0] : SpectrumSelection.parse(text));
	}

	private void showAnswer(Answer answer) {
		RunSelection present = selection;
		if (present == null || !derivation.equals(answer.of())) {
			return;
		}
		DerivedSpectrum next = answer.spectrum();
		shown = next;
		pages.derived(present, next);
		if (next == null) {
			pane.showNothing(answer.problem());
			pages.clearPeaks();
			return;
		}
		pane.chart().setEmptyText(Messages.RunPanel_noPoints);
		pane.show(answer.points(), next.representation());
		pages.follow(present);
		pane.chart().setTitle(ScanText.title(present, next));
		String summary = ScanText.summary(present.run());
		status.accept(next.leftOut() == 0 ? summary
				: NLS.bind(Messages.RunPanel_leftOut,
						new Object[] { summary, next.leftOut(), present.scans().length }));
	}

	private void showPeaks(Peaks found) {
		if (derivation.equals(found.of())) {
			pages.showPeaks(found.peaks());
		}
	}

	/** What is on screen; null before something was read. */
	@Nullable
	DerivedSpectrum shown() {
		return shown;
	}
}
