package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.SpectrumForecast;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.ui.common.LatestWins;

/**
 * Keeps what the model predicts in line with the spectrum on screen: over it in the chart, the rest below, the numbers on its
 * page. A newer spectrum ends the prediction for an older one. UI thread.
 */
final class ModelOverlay {

	/** Which levels of monitored ions were asked for. */
	private record Asked(RunFile file, int scans, ModelFilesChosen files) {

		/** Of a run that grows the levels are asked for anew when it is longer by a part. */
		private boolean stillHolds(LoadedRun run, ModelFilesChosen chosen) {
			return file == run.file() && files.equals(chosen) && run.infos().size() < GROWN * scans;
		}
	}

	private record Levels(Asked of, ModelLevels levels, String problem) {
	}

	private static final double GROWN = 1.25;

	/** What came of a question, on its way to the UI thread. */
	private record Answered(int ticket, Optional<ModelQuestion.Answer> answer, String problem) {
	}

	private final SpectrumPane pane;
	private final LazyPage<ModelPage> page;
	private final Executor background;
	private final AtomicInteger newest = new AtomicInteger();
	private final LatestWins<Answered> answers;
	private final LatestWins<String> progress;
	private final LatestWins<Levels> levels;
	private final Consumer<ModelLevels> overTime;
	private volatile @Nullable Asked asked;
	private final List<Runnable> listeners = new ArrayList<>();
	private Supplier<Optional<SpectrumForecast>> services = Forecasts::present;
	/** Null for those that the run holds, which are unpacked only when they are needed. */
	private @Nullable ModelFilesChosen files;
	private @Nullable LoadedRun run;
	private @Nullable DerivedSpectrum spectrum;
	private boolean shown;

	/**
	 * @param side
	 *            where the page is
	 * @param background
	 *            where predictions are made, which takes seconds
	 * @param overTime
	 *            gets what is predicted for monitored ions
	 */
	ModelOverlay(SpectrumPane pane, SidePane side, Executor background, Consumer<ModelLevels> overTime) {
		this.pane = pane;
		this.background = background;
		this.overTime = overTime;
		Composite parent = side.parent();
		page = new LazyPage<>(() -> make(parent), side::arrange);
		answers = new LatestWins<>(parent, this::show);
		progress = new LatestWins<>(parent, text -> page().say(text));
		levels = new LatestWins<>(parent, this::show);
		parent.addDisposeListener(event -> {
			newest.incrementAndGet();
			asked = null;
		});
	}

	private ModelPage make(Composite parent) {
		ModelPage made = new ModelPage(parent);
		made.setListener(new ModelPage.Listener() {
			@Override
			public void shown(boolean on) {
				setShown(on);
			}

			@Override
			public void chosen(ModelFilesChosen next) {
				files = next;
				ask();
			}

			@Override
			public void ofRun() {
				files = null;
				ask();
			}

			@Override
			public void changed() {
				ask();
			}
		});
		made.show(shown, files());
		return made;
	}

	private ModelFilesChosen files() {
		ModelFilesChosen chosen = files;
		LoadedRun of = run;
		if (chosen == null && of != null) {
			chosen = ModelFilesChosen.of(of);
			files = chosen;
		}
		return chosen == null ? ModelFilesChosen.NONE : chosen;
	}

	/** For tests: who predicts. */
	void use(SpectrumForecast service) {
		services = () -> Optional.of(service);
	}

	/** Another run. */
	void show(LoadedRun next) {
		run = next;
		spectrum = null;
		files = null;
		ask();
	}

	/** Another spectrum is on screen, of a run that may have grown; null for none. */
	void show(LoadedRun of, @Nullable DerivedSpectrum next) {
		run = of;
		spectrum = next;
		ask();
	}

	boolean isShown() {
		return shown;
	}

	void setShown(boolean on) {
		if (shown != on) {
			shown = on;
			listeners.forEach(Runnable::run);
			ask();
		}
	}

	/** Called after each change of {@link #isShown}. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void ask() {
		int ticket = newest.incrementAndGet();
		page.ifMade(made -> made.show(shown, files()));
		LoadedRun of = run;
		DerivedSpectrum present = spectrum;
		Asked levelsOf = asked;
		if (!shown || of == null || levelsOf != null && levelsOf.file() != of.file()) {
			asked = null;
			overTime.accept(ModelLevels.NONE);
		}
		if (!shown || of == null || present == null) {
			pane.setModel(Optional.empty());
			page.ifMade(made -> made.show(Optional.empty()));
			return;
		}
		Optional<SpectrumForecast> service = services.get();
		if (service.isEmpty()) {
			show(new Answered(ticket, Optional.empty(), Messages.Model_noService));
			return;
		}
		ModelQuestion question = new ModelQuestion(of, present, files(), page().scaled());
		page().say(Messages.Model_asking);
		background.execute(() -> answer(ticket, question, service.get()));
		Asked before = asked;
		if (before == null || !before.stillHolds(of, files())) {
			Asked now = new Asked(of.file(), of.infos().size(), files());
			asked = now;
			background.execute(() -> answer(now, of, service.get()));
		}
	}

	private void answer(Asked question, LoadedRun of, SpectrumForecast service) {
		try {
			levels.offer(new Levels(question,
					ModelLevels.ask(of, question.files(), service, (done, all) -> question.equals(asked)), ""));
		} catch (ForecastException | IOException e) {
			levels.offer(new Levels(question, ModelLevels.NONE, String.valueOf(e.getMessage())));
		} catch (CancellationException e) {
			// Another question is on its way, or nobody wants to know.
			return;
		}
	}

	private void show(Levels answer) {
		if (answer.of().equals(asked)) {
			overTime.accept(answer.levels());
			if (!answer.problem().isEmpty()) {
				page().say(answer.problem());
			}
		}
	}

	private void answer(int ticket, ModelQuestion question, SpectrumForecast service) {
		if (newest.get() != ticket) {
			return;
		}
		try {
			answers.offer(new Answered(ticket, Optional.of(question.ask(service, (done, of) -> {
				if (done < of) {
					progress.offer(NLS.bind(Messages.Model_preparing, done, of));
				}
				return newest.get() == ticket;
			})), ""));
		} catch (ForecastException e) {
			answers.offer(new Answered(ticket, Optional.empty(), String.valueOf(e.getMessage())));
		} catch (CancellationException e) {
			// Another question is on its way.
			return;
		}
	}

	private void show(Answered answered) {
		if (answered.ticket() != newest.get()) {
			return;
		}
		DerivedSpectrum present = spectrum;
		if (answered.answer().isEmpty() || present == null) {
			pane.setModel(Optional.empty());
			page().show(Optional.empty());
			page().say(answered.problem());
			return;
		}
		pane.setModel(answered.answer().map(answer -> ModelLayers.of(present, answer, page().inDeviations())));
		page().show(answered.answer());
	}

	ModelPage page() {
		return page.get();
	}
}
