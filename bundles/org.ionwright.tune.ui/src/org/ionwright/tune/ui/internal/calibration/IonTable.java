package org.ionwright.tune.ui.internal.calibration;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.tune.calibration.FittedLine;
import org.ionwright.tune.calibration.MassCalibration;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.Rows;
import org.ionwright.tune.ui.internal.Rows.Column;
import org.ionwright.ui.common.NumberText;

/** The reference ions of a calibration as a table beside the plot of their residuals. */
final class IonTable extends Composite {

	private final Rows<FittedLine> ions;
	private final ResidualPlot plot;

	IonTable(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(this);
		SashForm sash = new SashForm(this, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(sash);
		ions = new Rows<>(sash, Messages.Ion_table, SWT.NONE, line -> "",
				List.of(Column.text(Messages.Ion_name, 3, 84, line -> line.line().ion()),
						Column.number(Messages.Ion_exact, 2, 84, line -> NumberText.fixed(line.line().expected(), 4)),
						Column.number(Messages.Ion_found, 2, 70, IonText::found),
						Column.number(Messages.Ion_residual, 2, 90, IonText::residual),
						Column.number(Messages.Ion_ppm, 1, 50, IonText::ppm),
						Column.text(Messages.Ion_state, 4, 90, IonText::state)));
		plot = new ResidualPlot(sash);
		sash.setWeights(3, 2);
	}

	void show(Optional<MassCalibration> calibration) {
		List<FittedLine> lines = calibration.map(MassCalibration::lines).orElse(List.of());
		ions.show(lines);
		plot.show(lines, IonText.LIMIT, calibration.filter(each -> each.context().simulated()).isPresent());
	}
}
