package org.ionwright.spectrum.ui.internal;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.ide.IDE;
import org.ionwright.ui.common.SerialJob;
import org.ionwright.ui.common.Trace;
import org.ionwright.ui.common.UiThread;

/**
 * Shows a small run in a window that is never opened, step by step, and throws it away: what runs for the first time takes several times
 * as long as later, and the first opening of a file should not be where that is felt. UI thread.
 */
final class Rehearsal {

	private static final int WIDTH = 1000;
	private static final int HEIGHT = 700;
	/** After so many the virtual machine has translated most of what it will. */
	private static final int ROUNDS = 4;
	private static final int PAUSE_MILLIS = 20;
	/** So many pauses a round at the most. */
	private static final int PATIENCE = 100;

	private static final RunTraceSet TRACES = new RunTraceSet(
			List.of(new Trace("", new double[] { 0, 1, 2 }, new double[] { 1, 2, 1 })), List.of(), List.of());

	private final Display display;
	private final Shell hidden;
	private final RunPanel panel;
	private final LoadedRun run;
	private final Deque<Runnable> turns = new ArrayDeque<>();
	private boolean waiting;

	private Rehearsal(Display display, LoadedRun run) {
		this.display = display;
		this.run = run;
		hidden = new Shell(display);
		hidden.setLayout(new FillLayout());
		panel = new RunPanel(hidden, new SerialJob(NLS.bind(Messages.RunEditor_job, run.fileName())));
		panel.showWaiting("");
		hidden.setSize(WIDTH, HEIGHT);
		hidden.layout();
	}

	/** Finds out which editor would take a run, and what it would be given, and begins; goes on in later turns. */
	static void begin(Display display) {
		RehearsedRun file = new RehearsedRun(Path.of("rehearsal.mzML").toAbsolutePath());
		try {
			IFileStore store = EFS.getLocalFileSystem().getStore(file.path().toUri());
			IDE.getEditorDescriptorForFileStore(store, false);
			ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(store.toURI());
			new FileStoreEditorInput(store).getToolTipText();
		} catch (PartInitException e) {
			// No editor wants it: then there is nothing that would be kept waiting.
			return;
		}
		ForkJoinPool.commonPool().execute(() -> {
			LoadedRun run = file.load();
			UiThread.later(display, () -> new Rehearsal(display, run).make());
		});
	}

	private void make() {
		panel.made().thenRun(() -> UiThread.later(display, this::play));
	}

	private void play() {
		turns.add(() -> paint(panel));
		for (int round = 0; round < ROUNDS; round++) {
			turns.add(this::prepare);
			turns.add(() -> {
				panel.showRun(run);
				// Nobody can compare with it.
				OpenRuns.remove(panel.pages());
			});
			turns.add(() -> panel.showTraces(TRACES));
			turns.add(() -> await(PATIENCE));
			turns.add(() -> paint(panel));
		}
		next();
	}

	private void next() {
		if (turns.isEmpty()) {
			hidden.dispose();
		} else if (!hidden.isDisposed()) {
			waiting = false;
			try {
				turns.remove().run();
			} finally {
				if (waiting) {
					display.timerExec(PAUSE_MILLIS, this::next);
				} else {
					UiThread.later(display, this::next);
				}
			}
		}
	}

	/** Until the spectrum comes from the thread that reads it, so that it is painted, too. */
	private void await(int pauses) {
		if (pauses > 0 && panel.spectrum().title().isEmpty()) {
			waiting = true;
			turns.addFirst(() -> await(pauses - 1));
		}
	}

	private void prepare() {
		if (panel.prepare(run)) {
			turns.addFirst(this::prepare);
		}
	}

	/** As if it were seen; its children in turns of their own. */
	private void paint(Control control) {
		Point size = control.getSize();
		if (!control.getVisible() || size.x <= 0 || size.y <= 0) {
			return;
		}
		if (control.isListening(SWT.Paint)) {
			Image picture = new Image(display, size.x, size.y);
			Event event = new Event();
			event.gc = new GC(picture);
			event.setBounds(picture.getBounds());
			try {
				control.notifyListeners(SWT.Paint, event);
			} finally {
				event.gc.dispose();
				picture.dispose();
			}
		}
		if (control instanceof Composite parent) {
			for (Control child : parent.getChildren()) {
				turns.addFirst(() -> paint(child));
			}
		}
	}
}
