package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.Trace;

/** What is followed over the time of a run, where it is drawn, and the page where the user chooses. UI thread. */
final class FollowedTraces {

	/** News of an extraction, on its way to the UI thread. */
	private record Extracted(List<MassRange> ranges, List<Trace> traces, String problem) {
	}

	private final RunChromatogram chromatogram;
	private final Consumer<List<MassRange>> kept;
	private final TraceEntries entries = new TraceEntries();
	private final LazyPage<TracesPage> page;
	private final IonTraces ionTraces;
	private String told = "";
	private ModelLevels predicted = ModelLevels.NONE;
	private @Nullable RunSelection selection;

	/**
	 * @param side
	 *            where the page is
	 * @param slow
	 *            where ranges are extracted
	 * @param kept
	 *            gets the ranges that are followed after each change
	 */
	FollowedTraces(SidePane side, RunChromatogram chromatogram, Executor slow, Consumer<List<MassRange>> kept) {
		this.chromatogram = chromatogram;
		this.kept = kept;
		Composite parent = side.parent();
		page = new LazyPage<>(() -> make(parent), side::arrange);
		LatestWins<Integer> progress = new LatestWins<>(parent,
				percent -> say(RunChromatogram.extracting(percent)));
		LatestWins<Extracted> extracted = new LatestWins<>(parent, this::extracted);
		LatestWins<Extracted> longer = new LatestWins<>(parent, answer -> {
			entries.extracted(answer.ranges(), answer.traces());
			draw();
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
		parent.addDisposeListener(event -> ionTraces.cancel());
	}

	private TracesPage make(Composite parent) {
		TracesPage made = new TracesPage(parent, entries, new TracesPage.Listener() {
			@Override
			public void changed() {
				draw();
				kept.accept(entries.ranges());
			}

			@Override
			public void wanted(List<MassRange> ranges) {
				follow(ranges);
			}
		});
		made.refresh();
		made.say(told);
		return made;
	}

	/** Another run, of which nothing is read yet but what was kept beside it. */
	void show(RunSelection nothing, List<MassRange> ranges) {
		ionTraces.cancel();
		selection = nothing;
		entries.clear();
		follow(ranges);
		draw();
	}

	void show(RunTraceSet set) {
		entries.show(set);
		page.ifMade(TracesPage::refresh);
		draw();
	}

	/** The run has grown, or is the complete file now: all ranges are followed on. */
	void grow(RunSelection next, RunTraceSet set) {
		selection = next;
		show(set);
		ionTraces.grow(next.run(), entries.ranges(), level(next));
	}

	/** Follows ranges that are not followed yet. */
	void follow(List<MassRange> ranges) {
		List<MassRange> fresh = entries.add(ranges);
		say("");
		page.ifMade(TracesPage::refresh);
		RunSelection present = selection;
		if (!fresh.isEmpty() && present != null) {
			say(RunChromatogram.extracting(0));
			ionTraces.request(present.run().file(), fresh, level(present));
			kept.accept(entries.ranges());
		}
	}

	private static int level(RunSelection of) {
		return of.run().infos().stream().mapToInt(info -> info.msLevel()).filter(each -> each > 0).min().orElse(1);
	}

	private void extracted(Extracted answer) {
		if (answer.problem().isEmpty()) {
			entries.extracted(answer.ranges(), answer.traces());
		} else {
			entries.failed(answer.ranges());
		}
		say(answer.problem());
		page.ifMade(TracesPage::refresh);
		draw();
	}

	private void draw() {
		List<Trace> shown = new ArrayList<>(entries.currents());
		shown.addAll(predicted.beside(shown));
		chromatogram.show(shown);
		chromatogram.showStrip(entries.readbacks());
	}

	private void say(String text) {
		told = text;
		page.ifMade(made -> made.say(text));
	}

	/** What the model expects, to be drawn beside what is shown. */
	void predicted(ModelLevels next) {
		if (!next.equals(predicted)) {
			predicted = next;
			draw();
		}
	}

	/** The ion currents that are drawn. */
	List<Trace> currents() {
		return entries.currents();
	}

	TracesPage page() {
		return page.get();
	}
}
