package org.ionwright.workbench.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Looks from a thread of its own whether people are made to wait: the thread of the windows stands still in code of ours, waiting for
 * another thread or for time to pass, or a window stands before the others. Computing is not waiting, so that a busy machine makes no
 * difference.
 */
final class WaitWatch implements AutoCloseable {

	private static final int LOOK_MILLIS = 20;
	/** Locks that are held for a moment, on a machine that has other things to do, are shorter. */
	private static final int LOOKS = 25;
	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;
	private static final String OURS = "org.ionwright.";
	/** What waits for conditions in tests, with events going on. */
	private static final Set<String> BELOW = Set.of(Ui.class.getName(), Display.class.getName());

	private final Display display;
	private final Thread watcher = new Thread(this::look, "wait watch");
	private final Set<String> findings = new LinkedHashSet<>();
	private volatile boolean over;

	WaitWatch(Display display) {
		this.display = display;
		watcher.start();
	}

	synchronized List<String> findings() {
		return new ArrayList<>(findings);
	}

	private synchronized void add(String finding) {
		findings.add(finding);
	}

	private void look() {
		String before = "";
		int same = 0;
		try {
			while (!over) {
				Thread.sleep(LOOK_MILLIS);
				display.asyncExec(this::windows);
				String now = wait(display.getThread());
				same = now.equals(before) ? same + 1 : 0;
				before = now;
				if (same == LOOKS && !now.isEmpty()) {
					add("waits in " + now);
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void windows() {
		for (Shell shell : display.getShells()) {
			if (shell.isVisible() && (shell.getStyle() & MODAL) != 0) {
				add("stands before the others: " + shell.getText());
			}
		}
	}

	/** Our part of what the thread waits in; empty where it does not. */
	private static String wait(Thread thread) {
		boolean waits = switch (thread.getState()) {
		case BLOCKED, WAITING, TIMED_WAITING -> true;
		default -> false;
		};
		return waits ? ours(thread.getStackTrace()) : "";
	}

	private static String ours(StackTraceElement @Nullable [] stack) {
		return stack == null ? ""
				: Arrays.stream(stack).takeWhile(frame -> !BELOW.contains(frame.getClassName()))
						.filter(frame -> frame.getClassName().startsWith(OURS)).map(String::valueOf)
						.collect(Collectors.joining(", "));
	}

	@Override
	public void close() throws InterruptedException {
		over = true;
		watcher.join();
	}
}
