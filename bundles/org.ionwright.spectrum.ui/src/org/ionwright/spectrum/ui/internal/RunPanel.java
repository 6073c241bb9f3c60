package org.ionwright.spectrum.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ionwright.spectrum.process.SpectrumSelection;
import org.ionwright.spectrum.run.MassRange;
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
 * wrong. Knows no workbench. UI thread only, but spectra are read on the given executor.
 */
final class RunPanel extends Composite {

	private final StackLayout stack = new StackLayout();
	private final MessagePane message;
	private final Composite content;
	private final NoticeBar notice;
	private final RunLive live;
	private final RunHead head;
	private final RunTools tools;
	private final ScanTable table;
	private final RunChromatogram chromatogram;
	private final SpectrumPane spectrum;
	private final RunPages pages;
	private final Label status;
	private final RunSpectrum made;
	private final RunMap map;
	private final Executor background;
	private final List<Consumer<RunSelection>> listeners = new ArrayList<>();
	private @Nullable RunSelection selection;

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
		message = new MessagePane(this);
		content = new Composite(this, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		content.setLayout(layout);
		notice = new NoticeBar(content);
		((GridData) notice.getLayoutData()).horizontalSpan = 2;
		head = new RunHead(content);
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		tools = new RunTools(content, this);
		SashForm columns = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
		columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		SashForm charts = new SashForm(columns, SWT.VERTICAL | SWT.SMOOTH);
		SidePane side = new SidePane(columns);
		table = new ScanTable(side.parent(), this::select);
		side.add(Messages.ScanTable_name, Messages.ScanTable_help, table::control);
		chromatogram = new RunChromatogram(charts, new RunChromatogram.TimeListener() {
			@Override
			public void selected(double fromSeconds, double toSeconds) {
				selectTime(fromSeconds, toSeconds);
			}

			@Override
			public void background(double fromSeconds, double toSeconds) {
				subtractTime(fromSeconds, toSeconds);
			}
		});
		spectrum = new SpectrumPane(charts, new SpectrumPane.Listener() {
			@Override
			public void clicked(double mz) {
				pages().pick(mz);
			}

			@Override
			public void ranged(MassRange range) {
				pages().traces().follow(List.of(range));
			}
		});
		charts.setWeights(34, 18, 48);
		pages = new RunPages(side, spectrum, chromatogram, slow, this::derive, seconds -> selectTime(seconds, seconds));
		tools.follow(pages.model());
		side.keepWidth(columns, table::wantedWidth);
		status = new Label(content, SWT.NONE);
		GridData bottom = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		bottom.horizontalIndent = 6;
		bottom.verticalIndent = 2;
		status.setLayoutData(bottom);
		spectrum.chart().addStepListener(this::step);
		chromatogram.chart().addStepListener(this::step);
		made = new RunSpectrum(this, background, spectrum, pages, status::setText);
		map = new RunMap(charts, spectrum.chart(), slow, (mz, seconds) -> {
			selectTime(seconds, seconds);
			pages.pick(mz);
		});
		stack.topControl = message;
		Paper.under(this);
		// Has a background of its own.
		live = new RunLive(this, chromatogram, made, status);
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
		made.cancel();
		message.show(lamp, word, what, Messages.RunPanel_again, retry);
		stack.topControl = message;
		layout();
	}

	/** What is selected, in the same run with more scans; what is shown does not change. */
	void replaceSelection(RunSelection same) {
		selection = same;
	}

	/** Shows the run and selects its first scan that has points. */
	void showRun(LoadedRun run) {
		showRun(run, RunNotes.EMPTY);
	}

	/** As {@link #showRun(LoadedRun)}, with what was kept beside the run. */
	void showRun(LoadedRun run, RunNotes notes) {
		notice.clear();
		head.show(run);
		boolean simulated = run.file().simulated();
		chromatogram.show(run);
		spectrum.chart().setSimulated(simulated);
		made.clear();
		spectrum.compare(List.of());
		map.show(run, chromatogram.secondsPerUnit(), chromatogram.timeTitle());
		table.show(run.infos());
		status.setText(ScanText.summary(run));
		status.setToolTipText(run.file().path().toString());
		tools.setEnabled(!run.infos().isEmpty());
		stack.topControl = content;
		layout();
		List<String> warnings = run.warnings();
		if (!warnings.isEmpty()) {
			notice.show(Lamp.WARNING, warnings.size() == 1 ? warnings.getFirst()
					: NLS.bind(Messages.RunPanel_warnings, warnings.size(), warnings.getFirst()));
			notice.setToolTipText(String.join("\n", warnings));
		}
		RunSelection nothing = RunSelection.of(run);
		selection = nothing;
		pages.show(nothing, notes);
		showBackground();
		if (run.infos().isEmpty()) {
			spectrum.chart().setEmptyText(Messages.RunPanel_empty);
		} else {
			int first = IntStream.range(0, run.infos().size()).filter(i -> run.infos().get(i).points() > 0).findFirst()
					.orElse(0);
			select(first);
		}
	}

	/** The chromatograms of the run that is shown, in seconds. */
	void showTraces(List<Trace> traces) {
		showTraces(new RunTraceSet(traces, List.of(), List.of()));
	}

	void showTraces(RunTraceSet traces) {
		pages.show(traces);
	}

	/** Selects scans everywhere; what is shown follows when it has been read. */
	void select(int... scans) {
		RunSelection present = selection;
		if (present == null) {
			return;
		}
		RunSelection next = RunSelection.of(present.run(), scans);
		selection = next;
		table.select(next.scans());
		chromatogram.follow(next);
		pages.follow(next);
		map.follow(next);
		derive();
		live.selected(next);
		listeners.forEach(listener -> listener.accept(next));
	}

	private void selectTime(double fromSeconds, double toSeconds) {
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

	private void derive() {
		RunSelection present = selection;
		if (present != null) {
			made.derive(present);
		}
	}

	private void showBackground() {
		RunSelection present = selection;
		chromatogram.setBackground(present == null ? Optional.empty() : Optional.of(made.background(present)));
	}

	private void subtractTime(double fromSeconds, double toSeconds) {
		RunSelection present = selection;
		if (present != null) {
			subtract(RunSelection.between(present.run(), fromSeconds, toSeconds).scans());
		}
	}

	/** Takes the mean of these scans away from what is selected; of none, nothing. */
	void subtract(int... scans) {
		if (selection != null) {
			pages.change(pages.notes().withBackground(scans.length == 0 ? "" : SpectrumSelection.format(scans)));
			showBackground();
			derive();
		}
	}

	/** Shows several scans as their mean, or as their sum. */
	void showMean(boolean mean) {
		pages.change(pages.notes().withMean(mean));
		derive();
	}

	/** What is on screen; null before something was read. */
	@Nullable
	DerivedSpectrum shown() {
		return made.shown();
	}

	/** Puts what is on screen aside, to compare other spectra with it, in this run or another one. */
	void keepShown() {
		DerivedSpectrum present = made.shown();
		if (present != null) {
			Kept.keep(sourceName(), spectrum.chart().title(), present);
			compare(Kept.all(), spectrum.chart().arrangement());
		}
	}

	/** Shows other spectra with the one on screen. */
	void compare(List<ChartLayer> others, Arrangement arrangement) {
		spectrum.chart().setArrangement(arrangement);
		spectrum.compare(others);
	}

	List<ChartLayer> compared() {
		return spectrum.compared();
	}

	/** Whether the map of the run stands above the spectrum. */
	void showMap(boolean show) {
		chromatogram.chart().setVisible(!show);
		map.setShown(show);
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
		return pages;
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
		notice.show(Lamp.WARNING, text, Messages.RunPanel_reload, reload);
	}

	boolean showsRun() {
		return stack.topControl == content;
	}

	@Override
	public boolean setFocus() {
		// Asked also while all goes, when the child that has the focus is gone before its parent.
		Control target = showsRun() ? table.control() : message;
		return !target.isDisposed() && target.setFocus();
	}

	/** For runs that grow. */
	RunLive live() {
		return live;
	}

	RunMap map() {
		return map;
	}

	MessagePane message() {
		return message;
	}

	NoticeBar notice() {
		return notice;
	}

	RunTools tools() {
		return tools;
	}

	RunHead head() {
		return head;
	}

	ScanTable table() {
		return table;
	}

	TraceChart chromatogram() {
		return chromatogram.chart();
	}

	SpectrumChart spectrum() {
		return spectrum.chart();
	}

	String status() {
		return status.getText();
	}
}
