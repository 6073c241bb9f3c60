package org.ionwright.model.ui.form;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;

/** The sign beside a field: why a text is refused, or what the rules say of the value. The refusal comes first. */
final class FieldSign {

	private final ControlDecoration sign;
	private String refusal = "";
	private List<Finding> findings = List.of();

	FieldSign(Control field) {
		sign = new ControlDecoration(field, SWT.LEFT | SWT.CENTER);
		sign.setMarginWidth(2);
		sign.hide();
	}

	/**
	 * @param why
	 *            empty when the text is taken
	 */
	void refuse(String why) {
		refusal = why;
		update();
	}

	void show(List<Finding> next) {
		findings = next;
		update();
	}

	String refusal() {
		return refusal;
	}

	/** What is said, one line each; empty when there is no sign. */
	String text() {
		String said = findings.stream().map(finding -> finding.code() + ": " + finding.message())
				.collect(Collectors.joining("\n"));
		return refusal.isEmpty() ? said : said.isEmpty() ? refusal : refusal + "\n" + said;
	}

	private void update() {
		String text = text();
		if (text.isEmpty()) {
			sign.hide();
			return;
		}
		sign.setImage(image());
		sign.setDescriptionText(text);
		sign.show();
	}

	private Image image() {
		boolean error = !refusal.isEmpty()
				|| findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
		boolean warning = findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
		return FieldDecorationRegistry.getDefault().getFieldDecoration(error ? FieldDecorationRegistry.DEC_ERROR
				: warning ? FieldDecorationRegistry.DEC_WARNING : FieldDecorationRegistry.DEC_INFORMATION).getImage();
	}
}
