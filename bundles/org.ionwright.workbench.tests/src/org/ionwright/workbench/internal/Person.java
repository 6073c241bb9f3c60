package org.ionwright.workbench.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Somebody who answers the next wizard that opens: fills its page in and presses Finish. */
final class Person {

	private static final int LOOK_MILLIS = 50;

	private final Consumer<IWizardPage> fill;
	private Optional<Throwable> failure = Optional.empty();
	private boolean answered;

	Person(Consumer<IWizardPage> fill) {
		this.fill = fill;
		look();
	}

	/** Whether a wizard was finished; what went wrong in it is thrown here. */
	boolean hasAnswered() {
		failure.ifPresent(error -> {
			throw new AssertionError(error);
		});
		return answered;
	}

	private void look() {
		Display.getCurrent().timerExec(LOOK_MILLIS, () -> {
			Optional<WizardDialog> open = Arrays.stream(Display.getCurrent().getShells()).map(Shell::getData)
					.filter(WizardDialog.class::isInstance).map(WizardDialog.class::cast).findFirst();
			if (open.isEmpty()) {
				look();
				return;
			}
			try {
				answer(open.get());
			} catch (AssertionError | RuntimeException e) {
				failure = Optional.of(e);
				open.get().close();
			}
		});
	}

	private void answer(WizardDialog dialog) {
		fill.accept(dialog.getCurrentPage());
		Button finish = Ui.all(dialog.getShell(), Button.class)
				.filter(button -> button.getText().replace("&", "").equals("Finish")).findFirst().orElseThrow();
		if (!finish.isEnabled()) {
			throw new AssertionError("cannot be finished: " + dialog.getErrorMessage() + dialog.getMessage());
		}
		answered = true;
		finish.notifyListeners(SWT.Selection, new Event());
		if (dialog.getShell() != null && !dialog.getShell().isDisposed()) {
			throw new AssertionError("is not finished: " + dialog.getErrorMessage());
		}
	}
}
