package org.ionwright.workbench.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
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
	private final AtomicBoolean answered = new AtomicBoolean();

	Person(Consumer<IWizardPage> fill) {
		this.fill = fill;
		look();
	}

	boolean hasAnswered() {
		return answered.get();
	}

	private void look() {
		Display.getCurrent().timerExec(LOOK_MILLIS, () -> {
			Optional<WizardDialog> open = Arrays.stream(Display.getCurrent().getShells()).map(Shell::getData)
					.filter(WizardDialog.class::isInstance).map(WizardDialog.class::cast).findFirst();
			Optional<Button> finish = open.flatMap(dialog -> {
				fill.accept(dialog.getCurrentPage());
				return Ui.all(dialog.getShell(), Button.class)
						.filter(button -> button.getText().replace("&", "").equals("Finish")).findFirst();
			});
			if (finish.isPresent() && finish.get().isEnabled()) {
				answered.set(true);
				finish.get().notifyListeners(SWT.Selection, new Event());
			} else {
				look();
			}
		});
	}
}
