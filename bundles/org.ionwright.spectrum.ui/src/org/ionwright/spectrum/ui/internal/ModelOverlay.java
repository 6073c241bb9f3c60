package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.spectrum.forecast.ForecastException;
import org.ionwright.spectrum.forecast.SpectrumForecast;
import org.ionwright.ui.common.LatestWins;

/**
 * Keeps what the model predicts in line with the spectrum on screen: over it in the chart, the rest below, the numbers on its
 * page. A newer spectrum ends the prediction for an older one. UI thread.
 */
final class ModelOverlay {

	/** What came of a question, on its way to the UI thread. */
	private record Answered(int ticket, Optional<ModelQuestion.Answer> answer, String problem) {
	}

	private final SpectrumPane pane;
	private final LazyPage<ModelPage> page;
	private final Executor background;
	private final AtomicInteger newest = new AtomicInteger();
	private final LatestWins<Answered> answers;
	private final LatestWins<String> progress;
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
	 */
	ModelOverlay(SpectrumPane pane, SidePane side, Executor background) {
		this.pane = pane;
		this.background = background;
		Composite parent = side.parent();
		page = new LazyPage<>(() -> make(parent), side::arrange);
		answers = new LatestWins<>(parent, this::show);
		progress = new LatestWins<>(parent, text -> page().say(text));
		parent.addDisposeListener(event -> newest.incrementAndGet());
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
