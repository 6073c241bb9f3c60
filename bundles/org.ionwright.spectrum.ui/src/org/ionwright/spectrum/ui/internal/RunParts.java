package org.ionwright.spectrum.ui.internal;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.ionwright.spectrum.run.MassRange;
import org.ionwright.ui.common.NoticeBar;
import org.ionwright.ui.common.Paper;

/**
 * What a panel is made of. All of it takes longer to make than anybody should wait for an answer, so it is made part by part
 * in turns of the UI thread, after their classes; whoever asks for a part before has it, and those it needs, made at once. UI thread.
 */
final class RunParts {

	private final RunPanel panel;
	private final Composite content;
	private final SashForm columns;
	private final SashForm charts;
	private final LazyPage<NoticeBar> notice = part(this::makeNotice);
	private final LazyPage<RunHead> head = part(this::makeHead);
	private final LazyPage<RunTools> tools = part(this::makeTools);
	private final LazyPage<SidePane> side = part(this::makeSide);
	private final LazyPage<ScanTable> table = part(this::makeTable);
	private final LazyPage<RunChromatogram> chromatogram = part(this::makeChromatogram);
	private final LazyPage<SpectrumPane> spectrum = part(this::makeSpectrum);
	private final LazyPage<RunPages> pages = part(this::makePages);
	private final LazyPage<CLabel> status = part(this::makeStatus);
	private final LazyPage<RunSpectrum> made = part(this::makeMade);
	private final LazyPage<RunMap> map = part(this::makeMap);
	private final LazyPage<RunLive> live = part(this::makeLive);
	private final Executor background;
	private final Executor slow;
	private final Queue<Runnable> turns;
	private final CompletableFuture<Boolean> all = new CompletableFuture<>();

	/**
	 * @param background
	 *            one after the other, not on the UI thread
	 * @param slow
	 *            the same, for passes over the whole run
	 */
	RunParts(RunPanel panel, Executor background, Executor slow) {
		this.panel = panel;
		this.background = background;
		this.slow = slow;
		content = new Composite(panel, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		content.setLayout(layout);
		columns = new SashForm(content, SWT.HORIZONTAL | SWT.SMOOTH);
		columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
		charts = new SashForm(columns, SWT.VERTICAL | SWT.SMOOTH);
		turns = new ArrayDeque<>(List.of(head::get, tools::get, side::get, table::get, chromatogram::get, spectrum::get,
				pages::get, () -> Paper.under(content), live::get,
				// It may have its size already, which alone would not bring parts that came later into place.
				() -> content.layout(true, true)));
		panel.addDisposeListener(event -> all.complete(false));
		Display display = panel.getDisplay();
		ClassWarmUp.done().thenRun(() -> display.asyncExec(this::nextTurn));
	}

	private static <T> LazyPage<T> part(Supplier<@NonNull T> maker) {
		return new LazyPage<>(maker, () -> {
		});
	}

	private void nextTurn() {
		if (!panel.isDisposed() && !turns.isEmpty()) {
			try {
				turn();
			} finally {
				// Behind the turn, so that whatever came meanwhile comes before the next.
				panel.getDisplay().asyncExec(this::nextTurn);
			}
		}
	}

	private void turn() {
		try {
			turns.remove().run();
		} finally {
			if (turns.isEmpty()) {
				all.complete(true);
			}
		}
	}

	/** Makes at once what is not there yet. */
	void finish() {
		while (!turns.isEmpty()) {
			turn();
		}
	}

	/** Complete when all parts are there, or never will be. */
	CompletableFuture<Boolean> all() {
		return all;
	}

	private NoticeBar makeNotice() {
		NoticeBar bar = new NoticeBar(content);
		((GridData) bar.getLayoutData()).horizontalSpan = 2;
		bar.moveAbove(columns);
		return bar;
	}

	private RunHead makeHead() {
		notice();
		RunHead line = new RunHead(content);
		line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		line.moveAbove(columns);
		return line;
	}

	private RunTools makeTools() {
		head();
		RunTools bar = new RunTools(content, panel);
		bar.control().moveAbove(columns);
		return bar;
	}

	private SidePane makeSide() {
		return new SidePane(columns);
	}

	private ScanTable makeTable() {
		ScanTable list = new ScanTable(side.get().parent(), panel::select);
		side.get().add(Messages.ScanTable_name, Messages.ScanTable_help, list::control);
		return list;
	}

	private RunChromatogram makeChromatogram() {
		return new RunChromatogram(charts, new RunChromatogram.TimeListener() {
			@Override
			public void selected(double fromSeconds, double toSeconds) {
				panel.selectTime(fromSeconds, toSeconds);
			}

			@Override
			public void background(double fromSeconds, double toSeconds) {
				panel.subtractTime(fromSeconds, toSeconds);
			}
		}, panel::step);
	}

	private SpectrumPane makeSpectrum() {
		chromatogram();
		SpectrumPane pane = new SpectrumPane(charts, new SpectrumPane.Listener() {
			@Override
			public void clicked(double mz) {
				pages().pick(mz);
			}

			@Override
			public void ranged(MassRange range) {
				pages().traces().follow(List.of(range));
			}
		});
		pane.chart().addStepListener(panel::step);
		charts.setWeights(42, 58);
		return pane;
	}

	private RunPages makePages() {
		ScanTable list = table();
		RunPages beside = new RunPages(side.get(), spectrum(), chromatogram(), slow, panel::derive,
				seconds -> panel.selectTime(seconds, seconds));
		tools().follow(beside.model());
		beside.addListener(panel::changed);
		side.get().keepWidth(columns, list::wantedWidth);
		return beside;
	}

	private CLabel makeStatus() {
		CLabel line = new CLabel(content, SWT.NONE);
		GridData bottom = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
		bottom.horizontalIndent = 6;
		bottom.verticalIndent = 2;
		line.setLayoutData(bottom);
		return line;
	}

	private RunSpectrum makeMade() {
		return new RunSpectrum(panel, background, spectrum(), pages(), status()::setText);
	}

	private RunMap makeMap() {
		return new RunMap(charts, spectrum().chart(), slow, (mz, seconds) -> {
			panel.selectTime(seconds, seconds);
			pages().pick(mz);
		});
	}

	private RunLive makeLive() {
		status();
		map();
		// Has a background of its own.
		return new RunLive(panel, chromatogram(), made(), status());
	}

	Composite content() {
		return content;
	}

	NoticeBar notice() {
		return notice.get();
	}

	RunHead head() {
		return head.get();
	}

	RunTools tools() {
		return tools.get();
	}

	ScanTable table() {
		return table.get();
	}

	RunChromatogram chromatogram() {
		return chromatogram.get();
	}

	SpectrumPane spectrum() {
		return spectrum.get();
	}

	RunPages pages() {
		return pages.get();
	}

	CLabel status() {
		return status.get();
	}

	RunSpectrum made() {
		return made.get();
	}

	RunMap map() {
		return map.get();
	}

	RunLive live() {
		return live.get();
	}

	/** Nothing comes any more of what was asked so far. */
	void cancel() {
		made.ifMade(RunSpectrum::cancel);
	}

	/** No run goes on. */
	void clearLive() {
		live.ifMade(each -> each.show(Optional.empty()));
	}
}
