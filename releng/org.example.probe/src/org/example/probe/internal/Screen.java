package org.example.probe.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Form;

/** What people see, asked for from another thread. */
record Screen(Display display) {

	/** Carries an action out on the thread of the windows and waits. */
	<T> T call(Callable<T> action) throws Exception {
		FutureTask<T> task = new FutureTask<>(action);
		display.asyncExec(task);
		try {
			return task.get();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		}
	}

	/** How long it took until the thread of the windows was heard. */
	Duration answer() throws InterruptedException {
		long asked = System.nanoTime();
		CountDownLatch answered = new CountDownLatch(1);
		display.asyncExec(answered::countDown);
		answered.await();
		return Duration.ofNanos(System.nanoTime() - asked);
	}

	/** What a workbench says to a newcomer stands over all parts. */
	void closeWelcome(IWorkbench workbench) throws Exception {
		call(() -> workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro()));
	}

	/** The texts that are shown now. */
	Set<String> texts() throws Exception {
		return call(() -> {
			Set<String> texts = new LinkedHashSet<>();
			for (Shell shell : display.getShells()) {
				collect(shell, texts);
			}
			return texts;
		});
	}

	/** What stands on what can be pressed or chosen: buttons, tools and their tips, tabs, menus. */
	Set<String> labels() throws Exception {
		return call(() -> {
			Set<String> labels = new LinkedHashSet<>();
			for (Shell shell : display.getShells()) {
				label(shell, labels);
				if (shell.getMenuBar() instanceof Menu bar) {
					label(bar, labels);
				}
			}
			labels.remove("");
			return labels;
		});
	}

	private static void label(Control control, Set<String> labels) {
		if (!control.isVisible()) {
			return;
		}
		switch (control) {
		case Button button -> labels.add(plain(button.getText()));
		case CTabFolder folder -> Arrays.stream(folder.getItems()).forEach(tab -> labels.add(plain(tab.getText())));
		case ToolBar tools -> Arrays.stream(tools.getItems()).forEach(tool -> {
			labels.add(plain(tool.getText()));
			labels.add(plain(tool.getToolTipText()));
		});
		default -> {
		}
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				label(child, labels);
			}
		}
	}

	/** Menus are filled when they are shown. */
	private static void label(Menu menu, Set<String> labels) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			labels.add(plain(item.getText()));
			if (item.getMenu() instanceof Menu more) {
				label(more, labels);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	/** Without keys. */
	private static String plain(@Nullable String text) {
		return text == null ? "" : text.replaceFirst("\\t.*", "").replaceFirst("\\(&.\\)", "").replace("&", "");
	}

	private static void collect(Control control, Set<String> texts) {
		if (!control.isVisible()) {
			return;
		}
		String text = switch (control) {
		case Label label -> label.getText();
		case CLabel label -> label.getText();
		case Link link -> link.getText();
		case Text field -> field.getText();
		case StyledText styled -> styled.getText();
		case Form form -> form.getText();
		case ExpandableComposite section -> section.getText();
		default -> "";
		};
		if (text != null && !text.isBlank()) {
			texts.add(text);
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				collect(child, texts);
			}
		}
	}
}
