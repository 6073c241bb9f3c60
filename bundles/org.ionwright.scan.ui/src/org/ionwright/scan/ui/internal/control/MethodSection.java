package org.ionwright.scan.ui.internal.control;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.StatusLamp;

/** Which method, what it will do, and what the pre-flight check says of it. */
final class MethodSection extends Section {

	private final FileCombo file;
	private final Label facts;
	private final StatusLamp check;
	private final Label worst;

	MethodSection(Composite parent, ControlDesk desk) {
		super(parent, "", 2);
		heading(Messages.Control_method, 1);
		check = new StatusLamp(this, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(check);
		file = new FileCombo(this, Messages.Control_method, Messages.Control_chooseMethod, desk::useMethod);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(file.control());
		worst = words(2);
		facts = words(2);
	}

	@Override
	void show(DeskState state) {
		file.show(state.files().methods(), state.method().file());
		file.control().setEnabled(!state.running());
		say(facts, state.plan().map(PlanText::facts).orElse(""));
		facts.setToolTipText(state.plan().map(PlanText::settings).orElse(""));
		List<Finding> findings = state.plan().map(ScanPlan::findings).orElse(List.of());
		long errors = count(findings, Severity.ERROR);
		long warnings = count(findings, Severity.WARNING);
		if (!state.method().problem().isEmpty()) {
			check.setStatus(Lamp.FAULT, Messages.Word_unusable, "");
			sayShort(worst, state.method().problem());
		} else if (state.plan().isEmpty()) {
			check.setStatus(Lamp.OFF, Messages.Control_notChecked, "");
			sayShort(worst, state.method().file().isEmpty() ? Messages.Control_chooseMethod : "");
		} else {
			Lamp lamp = errors > 0 ? Lamp.FAULT : warnings > 0 ? Lamp.WARNING : Lamp.OK;
			check.setStatus(lamp, findings(errors, warnings), "");
			sayShort(worst, PlanText.first(findings));
		}
	}

	private static String findings(long errors, long warnings) {
		if (errors + warnings == 0) {
			return Messages.Control_noFindings;
		}
		String errorText = errors == 1 ? Messages.Control_oneError : NLS.bind(Messages.Control_errors, errors);
		String warningText = warnings == 1 ? Messages.Control_oneWarning
				: NLS.bind(Messages.Control_warnings, warnings);
		return errors == 0 ? warningText : warnings == 0 ? errorText : errorText + ", " + warningText;
	}

	private static long count(List<Finding> findings, Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
