package org.ionwright.spectrum.ui.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ionwright.spectrum.process.SpectrumSelection;
import org.ionwright.ui.common.Arrangement;
import org.ionwright.ui.common.ChartLayer;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NoticeBar;
import org.ionwright.ui.common.Paper;
import org.ionwright.ui.common.SpectrumChart;
import org.ionwright.ui.common.Trace;
import org.ionwright.ui.common.TraceChart;

/**
 * A run on screen: chromatogram, scan list and spectrum, linked. Or, in the same place, what it waits for or what went
 * wrong. Has next to nothing to show when it is made, since a workbench makes it in a turn that is long already. Knows no workbench.
 * UI thread only, but spectra are read on the given executor.
 */
final class RunPanel extends Composite {

	private final StackLayout stack = new StackLayout();
	private final LazyPage<MessagePane> message = new LazyPage<>(() -> new MessagePane(this), () -> Paper.under(this));
	private final RunParts parts;
	private final Executor background;
	private final List<Consumer<RunSelection>> listeners = new ArrayList<>();
	private final List<Runnable> changeListeners = new ArrayList<>();
	private final Deque<Runnable> steps = new ArrayDeque<>();
	private @Nullable LoadedRun preparing;
	private @Nullable RunSelection selection;
	/** The focus was given to the panel before there was a list to give it to. */
	private boolean focusWaits;

	RunPanel(Composite parent, Executor background) {
		this(parent, background, background);
	}

	/**
	 * @param background
	 *            one after the other, not on the UI thread
	 * @param slow
	 *            the same, for passes over the whole run
	 */
	RunPanel(Composite parent, Executor background, Executor slow) {
		super(parent, SWT.NONE);
		this.background = background;
		setLayout(stack);
		parts = new RunParts(this, background, slow);
	}

	/** Complete when the panel is made, which goes on behind the message, or gone; on the UI thread. */
	CompletableFuture<?> made() {
		return parts.all();
	}

	void showWaiting(String what) {
		showMessage(Lamp.BUSY, Messages.RunPanel_wait, what, null);
	}

	/** Of a run in progress there is no scan yet, or none came. */
	void showNoScans(Lamp lamp, String word, String what) {
		showMessage(lamp, word, what, null);
	}

	/**
	 * @param retry
	 *            null when trying again cannot help
	 */
	void showProblem(String what, @Nullable Runnable retry) {
		showMessage(Lamp.FAULT, Messages.RunPanel_problem, what, retry);
	}

	/** The place where the run would be says that it cannot be shown yet, without anything being wrong. */
	void showMissing(String what, @Nullable Runnable retry) {
		showMessage(Lamp.OFF, Messages.RunPanel_missing, what, retry);
	}

	private void showMessage(Lamp lamp, String word, String what, @Nullable Runnable retry) {
		parts.cancel();
		message().show(lamp, word, what, Messages.RunPanel_again, retry);
		stack.topControl = message();
		layout();
	}

	/** What is selected, in the same run with more scans; what is shown does not change. */
	void replaceSelection(RunSelection same) {
		selection = same;
	}

	/**
	 * Does the next step of showing a run, behind what is shown: all of them are too much for one turn of the UI thread.
	 *
	 * @return whether more are left
	 */
	boolean prepare(LoadedRun run) {
		if (run != preparing) {
			preparing = run;
			steps.clear();
			steps.addAll(List.of(() -> {
				parts.finish();
				parts.notice().clear();
				parts.head().show(run);
				parts.chromatogram().show(run);
			}, () -> {
				parts.spectrum().chart().setSimulated(run.simulated());
				parts.made().clear();
				parts.spectrum().compare(List.of());
			}, () -> {
				parts.map().show(run, parts.chromatogram().secondsPerUnit(), parts.chromatogram().timeTitle());
				parts.table().show(run.infos());
			}, () -> {
				parts.status().setText(ScanText.summary(run));
				parts.status().setToolTipText(run.file().path().toString());
				parts.tools().setEnabled(!run.infos().isEmpty());
			}));
		}
		Runnable step = steps.poll();
		if (step != null) {
			step.run();
		}
		return !steps.isEmpty();
	}

	/** Shows the run and selects its first scan that has points. */
	void showRun(LoadedRun run) {
		showRun(run, RunNotes.EMPTY);
	}

	/** As {@link #showRun(LoadedRun)}, with what was kept beside the run; does at once what {@link #prepare} has not done. */
	void showRun(LoadedRun run, RunNotes notes) {
		boolean more = true;
		while (more) {
			more = prepare(run);
		}
		preparing = null;
		stack.topControl = parts.content();
		layout();
		// When one of the parts has asked for a layout, this one comes with it, and the list cannot have the focus before.
		getDisplay().asyncExec(this::passFocusOn);
		warn(run);
		RunSelection nothing = RunSelection.of(run);
		selection = nothing;
		parts.pages().show(nothing, notes);
		showBackground();
		if (run.infos().isEmpty()) {
			parts.spectrum().chart().setEmptyText(Messages.RunPanel_empty);
		} else {
			int first = IntStream.range(0, run.infos().size()).filter(i -> run.infos().get(i).points() > 0).findFirst()
					.orElse(0);
			select(first);
		}
	}

	private void passFocusOn() {
		if (!isDisposed() && isFocusControl()) {
			setFocus();
		} else if (!isDisposed() && focusWaits) {
			LateFocus.give(this);
		}
	}

	/** Tells what is wrong with the file, if anything is. */
	void warn(LoadedRun run) {
		if (!run.warnings().isEmpty()) {
			parts.notice().show(Lamp.WARNING, run.warning());
			parts.notice().setToolTipText(String.join("\n", run.warnings()));
		}
	}

	/** The chromatograms of the run that is shown, in seconds. */
	void showTraces(List<Trace> traces) {
		showTraces(new RunTraceSet(traces, List.of(), List.of()));
	}

	void showTraces(RunTraceSet traces) {
		parts.pages().show(traces);
	}

	/** Selects scans everywhere; what is shown follows when it has been read. */
	void select(int... scans) {
		RunSelection present = selection;
		if (present == null) {
			return;
		}
		RunSelection next = RunSelection.of(present.run(), scans);
		selection = next;
		parts.table().select(next.scans());
		parts.chromatogram().follow(next);
		parts.pages().follow(next);
		parts.map().follow(next);
		derive();
		parts.live().selected(next);
		listeners.forEach(listener -> listener.accept(next));
	}

	/** Selects the scans of a time. */
	void selectTime(double fromSeconds, double toSeconds) {
		RunSelection present = selection;
		if (present != null) {
			select(RunSelection.between(present.run(), fromSeconds, toSeconds).scans());
		}
	}

	void selectAll() {
		RunSelection present = selection;
		if (present != null) {
			select(IntStream.range(0, present.run().infos().size()).toArray());
		}
	}

	/** One scan back or on. */
	void step(int by) {
		RunSelection present = selection;
		if (present != null) {
			select(present.step(by).scans());
		}
	}

	/** Makes the spectrum of what is selected anew. */
	void derive() {
		RunSelection present = selection;
		if (present != null) {
			parts.made().derive(present);
		}
	}

	private void showBackground() {
		RunSelection present = selection;
		parts.chromatogram()
				.setBackground(present == null ? Optional.empty() : Optional.of(parts.made().background(present)));
	}

	/** Takes the mean of the scans of a time away. */
	void subtractTime(double fromSeconds, double toSeconds) {
		RunSelection present = selection;
		if (present != null) {
			subtract(RunSelection.between(present.run(), fromSeconds, toSeconds).scans());
		}
	}

	/** Takes the mean of these scans away from what is selected; of none, nothing. */
	void subtract(int... scans) {
		if (selection != null) {
			parts.pages().change(
					parts.pages().notes().withBackground(scans.length == 0 ? "" : SpectrumSelection.format(scans)));
			showBackground();
			derive();
		}
	}

	/** Shows several scans as their mean, or as their sum. */
	void showMean(boolean mean) {
		parts.pages().change(parts.pages().notes().withMean(mean));
		derive();
	}

	/** What is on screen; null before something was read. */
	@Nullable
	DerivedSpectrum shown() {
		return parts.made().shown();
	}

	/** Puts what is on screen aside, to compare other spectra with it, in this run or another one. */
	void keepShown() {
		DerivedSpectrum present = parts.made().shown();
		if (present != null) {
			Kept.keep(sourceName(), parts.spectrum().chart().title(), present);
			compare(Kept.all(), parts.spectrum().chart().arrangement());
		}
	}

	/** Shows other spectra with the one on screen. */
	void compare(List<ChartLayer> others, Arrangement arrangement) {
		parts.spectrum().chart().setArrangement(arrangement);
		parts.spectrum().compare(others);
	}

	List<ChartLayer> compared() {
		return parts.spectrum().compared();
	}

	/** Whether the map of the run stands above the spectrum. */
	void showMap(boolean show) {
		parts.chromatogram().chart().setVisible(!show);
		parts.map().setShown(show);
	}

	/** The file of the run. */
	String sourceName() {
		RunSelection present = selection;
		return present == null ? "" : present.run().fileName();
	}

	/** For what must not be done on the UI thread. */
	Executor background() {
		return background;
	}

	RunPages pages() {
		return parts.pages();
	}

	/** Called after each change of the notes by the user. */
	void addChangeListener(Runnable listener) {
		changeListeners.add(listener);
	}

	/** The user has changed the notes. */
	void changed() {
		changeListeners.forEach(Runnable::run);
	}

	void addSelectionListener(Consumer<RunSelection> listener) {
		listeners.add(listener);
	}

	/** What is selected; null while there is no run. */
	@Nullable
	RunSelection selection() {
		return selection;
	}

	/** Says that the file is another one now and offers to read it again. */
	void offerReload(String text, Runnable reload) {
		parts.notice().show(Lamp.WARNING, text, Messages.RunPanel_reload, reload);
	}

	boolean showsRun() {
		return stack.topControl == parts.content();
	}

	@Override
	public boolean setFocus() {
		// Asked also while all goes, when the child that has the focus is gone before its parent.
		focusWaits = !showsRun();
		Control shown = focusWaits ? stack.topControl : parts.table().control();
		return shown == null ? forceFocus() : !shown.isDisposed() && shown.setFocus();
	}

	/** No run goes on. */
	void clearLive() {
		parts.clearLive();
	}

	/** For runs that grow. */
	RunLive live() {
		return parts.live();
	}

	RunMap map() {
		return parts.map();
	}

	MessagePane message() {
		return message.get();
	}

	NoticeBar notice() {
		return parts.notice();
	}

	RunTools tools() {
		return parts.tools();
	}

	RunHead head() {
		return parts.head();
	}

	ScanTable table() {
		return parts.table();
	}

	TraceChart chromatogram() {
		return parts.chromatogram().chart();
	}

	SpectrumChart spectrum() {
		return parts.spectrum().chart();
	}

	String status() {
		return parts.status().getText();
	}
}
