package org.example.probe.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
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
