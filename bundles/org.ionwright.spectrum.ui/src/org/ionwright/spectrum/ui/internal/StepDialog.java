package org.ionwright.spectrum.ui.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ionwright.spectrum.process.ProcessingStep;
import org.ionwright.spectrum.process.StepCall;
import org.ionwright.spectrum.process.StepParameter;
import org.ionwright.ui.common.RangeTip;

/** Asks for the values of a step; built from its parameters, and as strict as these. */
final class StepDialog extends TitleAreaDialog {

	private final ProcessingStep step;
	private final Map<String, String> present;
	private final Map<StepParameter, Supplier<String>> fields = new LinkedHashMap<>();
	private Optional<StepCall> answer = Optional.empty();

	StepDialog(Shell parent, ProcessingStep step, Map<String, String> present) {
		super(parent);
		this.step = step;
		this.present = present;
		setHelpAvailable(false);
	}

	/** Empty when the user thought better of it. */
	Optional<StepCall> ask() {
		return open() == OK ? answer : Optional.empty();
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(Messages.StepDialog_title);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected @Nullable Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(step.label());
		setMessage(step.reference().isEmpty() ? step.help()
				: NLS.bind(Messages.StepDialog_reference, step.help(), step.reference()));
		Composite body = new Composite(area, SWT.NONE);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 10;
		layout.marginHeight = 10;
		body.setLayout(layout);
		step.parameters().forEach(parameter -> field(body, parameter));
		return area;
	}

	private void field(Composite body, StepParameter parameter) {
		new Label(body, SWT.NONE).setText(parameter.label());
		String value = present.getOrDefault(parameter.name(), parameter.preset());
		Control field;
		if (parameter.type() == StepParameter.Type.CHOICE) {
			Combo combo = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
			combo.setItems(parameter.choices().toArray(new String[0]));
			combo.setText(value);
			combo.addListener(SWT.Selection, event -> check());
			fields.put(parameter, combo::getText);
			field = combo;
		} else {
			Text text = new Text(body, SWT.BORDER | SWT.SINGLE);
			text.setText(value);
			text.addListener(SWT.Modify, event -> check());
			fields.put(parameter, () -> text.getText().strip());
			field = text;
		}
		field.setToolTipText(tip(parameter));
		field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		new Label(body, SWT.NONE).setText(parameter.unit());
	}

	private static String tip(StepParameter parameter) {
		return switch (parameter.type()) {
		case INTEGER -> parameter.help() + "\n" + RangeTip.whole(parameter.low(), parameter.high());
		case NUMBER -> RangeTip.of(parameter.help(), parameter.low(), parameter.high(), parameter.unit());
		case CHOICE, TEXT -> parameter.help();
		};
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	/** What is wrong stands at the top, and OK waits. */
	private void check() {
		String problem = "";
		for (Map.Entry<StepParameter, Supplier<String>> each : fields.entrySet()) {
			if (problem.isEmpty()) {
				problem = each.getKey().problem(each.getValue().get());
				problem = problem.isEmpty() ? "" : each.getKey().label() + ": " + problem;
			}
		}
		setErrorMessage(problem.isEmpty() ? null : problem);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(problem.isEmpty());
		}
	}

	@Override
	protected void okPressed() {
		Map<String, String> values = new LinkedHashMap<>();
		fields.forEach((parameter, field) -> values.put(parameter.name(), field.get()));
		try {
			answer = Optional.of(StepCall.of(step.name(), values));
			super.okPressed();
		} catch (IllegalArgumentException e) {
			setErrorMessage(e.getMessage());
		}
	}
}
