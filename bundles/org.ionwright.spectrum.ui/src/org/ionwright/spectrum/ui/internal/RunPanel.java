package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.eclipse.swt.widgets.Label;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LatestWins;
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

	/** What the reader found, on its way to the UI thread. */
	private record Answer(int[] scans, SpectrumSum sum, String problem) {
	}

	private static final double WIDEST_LIST = 0.42;
	private static final String NO_PROBLEM = "";

	private final StackLayout stack = new StackLayout();
	private final MessagePane message;
	private final Composite content;
	private final NoticeBar notice;
	private final RunHead head;
	private final RunTools tools;
	private final ScanTable table;
	private final RunChromatogram chromatogram;
	private final SpectrumChart spectrum;
	private final Label status;
	private final ScanReader reader;
	private final List<Consumer<RunSelection>> listeners = new ArrayList<>();
	private int[] divided;
	private @Nullable RunSelection selection;

	/**
	 * @param background
	 *            one after the other, not on the UI thread
	 */
	RunPanel(Composite parent, Executor background) {
		super(parent, SWT.NONE);
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
		table = new ScanTable(columns, this::select);
		columns.addListener(SWT.Resize, event -> divide(columns));
		chromatogram = new RunChromatogram(charts, this::selectTime);
		spectrum = new SpectrumChart(charts, SWT.NONE);
		charts.setWeights(38, 62);
		divided = columns.getWeights();
		status = new Label(content, SWT.NONE);
		GridData bottom = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		bottom.horizontalIndent = 6;
		bottom.verticalIndent = 2;
		status.setLayoutData(bottom);
		spectrum.addStepListener(this::step);
		chromatogram.chart().addStepListener(this::step);
		LatestWins<Answer> answers = new LatestWins<>(this, this::showAnswer);
		reader = new ScanReader(background, new ScanReader.Receiver() {
			@Override
			public void read(int[] scans, SpectrumSum sum) {
				answers.offer(new Answer(scans, sum, NO_PROBLEM));
			}

			@Override
			public void failed(int[] scans, IOException cause) {
				answers.offer(new Answer(scans, new SpectrumSum(), String.valueOf(cause.getMessage())));
			}
		});
		addDisposeListener(event -> reader.cancel());
		stack.topControl = message;
		Paper.under(this);
	}

	/** Gives the list the width it needs, until the user has moved the border, and never half of the room. */
	private void divide(SashForm columns) {
		int width = columns.getClientArea().width;
		if (width > 0 && Arrays.equals(columns.getWeights(), divided)) {
			int list = (int) Math.min(table.wantedWidth(), width * WIDEST_LIST);
			columns.setWeights(width - list, list);
			divided = columns.getWeights();
		}
	}

	void showWaiting(String what) {
		showMessage(Lamp.BUSY, Messages.RunPanel_wait, what, null);
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
		reader.cancel();
		message.show(lamp, word, what, Messages.RunPanel_again, retry);
		stack.topControl = message;
		layout();
	}

	/** Shows the run and selects its first scan that has points. */
	void showRun(LoadedRun run) {
		reader.cancel();
		notice.clear();
		head.show(run);
		boolean simulated = run.file().simulated();
		chromatogram.show(run);
		spectrum.setSimulated(simulated);
		spectrum.setSpectrum(null);
		spectrum.setTitle("");
		table.show(run.infos());
		status.setText(ScanText.summary(run));
		status.setToolTipText(run.file().path().toString());
		tools.setEnabled(!run.infos().isEmpty());
		stack.topControl = content;
		layout();
		List<String> warnings = run.file().warnings();
		if (!warnings.isEmpty()) {
			notice.show(Lamp.WARNING, warnings.size() == 1 ? warnings.getFirst()
					: NLS.bind(Messages.RunPanel_warnings, warnings.size(), warnings.getFirst()));
			notice.setToolTipText(String.join("\n", warnings));
		}
		selection = RunSelection.of(run);
		if (run.infos().isEmpty()) {
			spectrum.setEmptyText(Messages.RunPanel_empty);
		} else {
			int first = IntStream.range(0, run.infos().size()).filter(i -> run.infos().get(i).points() > 0).findFirst()
					.orElse(0);
			select(first);
		}
	}

	/** The chromatograms of the run that is shown, in seconds. */
	void showTraces(List<Trace> traces) {
		chromatogram.show(traces);
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
		if (!next.isEmpty()) {
			reader.request(next.run().file(), next.scans());
		}
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

	private void showAnswer(Answer answer) {
		RunSelection present = selection;
		if (present == null || !Arrays.equals(present.scans(), answer.scans())) {
			return;
		}
		if (!answer.problem().isEmpty()) {
			spectrum.setSpectrum(null);
			spectrum.setEmptyText(answer.problem());
			return;
		}
		SpectrumSum sum = answer.sum();
		spectrum.setEmptyText(Messages.RunPanel_noPoints);
		spectrum.setPoints(sum.axis(), sum.total(), sum.representation());
		spectrum.setTitle(ScanText.title(present, sum.added()));
		String summary = ScanText.summary(present.run());
		status.setText(sum.leftOut() == 0 ? summary
				: NLS.bind(Messages.RunPanel_leftOut, new Object[] { summary, sum.leftOut(), present.scans().length }));
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

	/** The name to suggest for a picture, without extension. */
	String pictureName() {
		RunSelection present = selection;
		return present == null ? "spectrum" : present.run().fileName().replaceFirst("\\.[^.]*$", "") + "-spectrum";
	}

	boolean showsRun() {
		return stack.topControl == content;
	}

	@Override
	public boolean setFocus() {
		return showsRun() ? table.control().setFocus() : message.setFocus();
	}

	MessagePane message() {
		return message;
	}

	NoticeBar notice() {
		return notice;
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
		return spectrum;
	}

	String status() {
		return status.getText();
	}
}
