package org.ionwright.method.ui.internal.panel;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.method.ui.internal.table.CellTable;
import org.ionwright.method.ui.internal.table.Column;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodPackage.Literals;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.form.FieldHints;
import org.ionwright.model.validation.Finding;

/** The lists of a method or segment below its form: settings, and the ions of its scan. */
final class Tables {

	private final CTabFolder folder;
	private final CellTable settings;
	private final CellTable ions;
	private final CTabItem settingsTab;
	private @Nullable CTabItem ionsTab;

	Tables(Composite parent, ModelDocument<AcquisitionMethod> document, FieldHints hints) {
		folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		settings = new CellTable(folder, document, Literals.METHOD_SETTING, settingColumns(),
				Literals.METHOD_SETTING__PARAMETER, hints, Messages.Tables_settings);
		settingsTab = tab(Messages.Tables_settings, settings);
		ions = new CellTable(folder, document, Literals.MONITORED_ION, ionColumns(), Literals.MONITORED_ION__MZ, hints,
				Messages.Tables_ions);
		folder.setSelection(settingsTab);
	}

	static List<Column> settingColumns() {
		return List.of(
				new Column(Literals.METHOD_SETTING__PARAMETER, Messages.Tables_parameter, "", false,
						List.of("parameter", "path", "setting")),
				new Column(Literals.METHOD_SETTING__VALUE, Messages.Tables_value, "", false, List.of("value", "set")),
				new Column(Literals.METHOD_SETTING__VALUE, Messages.Tables_unit, "", true, List.of("unit", "units")),
				new Column(Literals.METHOD_SETTING__RAMP_TIME, Messages.Tables_ramp, "s", false,
						List.of("ramp", "ramp time")));
	}

	static List<Column> ionColumns() {
		return List.of(
				new Column(Literals.MONITORED_ION__NAME, Messages.Tables_name, "", false,
						List.of("name", "compound", "substance", "ion")),
				new Column(Literals.MONITORED_ION__MZ, Messages.Tables_mz, "", false,
						List.of("m/z", "mz", "mass", "m/z (th)")),
				new Column(Literals.MONITORED_ION__DWELL_TIME, Messages.Tables_dwell, "ms", false,
						List.of("dwell", "dwell time", "dwelltime")));
	}

	private CTabItem tab(String text, CellTable table) {
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(text);
		item.setControl(table);
		return item;
	}

	/** The lists of a part; whether there are any. */
	boolean show(EObject part) {
		boolean method = part instanceof AcquisitionMethod;
		boolean segment = part instanceof MethodSegment;
		settings.show(method || segment ? part : null,
				method ? Literals.ACQUISITION_METHOD__SETTINGS : Literals.METHOD_SEGMENT__SETTINGS);
		SelectedIonMonitoring monitoring = part instanceof MethodSegment one
				&& one.getScan() instanceof SelectedIonMonitoring ofIons ? ofIons : null;
		ions.show(monitoring, Literals.SELECTED_ION_MONITORING__IONS);
		CTabItem shown = ionsTab;
		if (monitoring != null && shown == null) {
			shown = tab(Messages.Tables_ions, ions);
			ionsTab = shown;
			folder.setSelection(shown);
		} else if (monitoring == null && shown != null) {
			shown.setControl(null);
			shown.dispose();
			ions.setVisible(false);
			ionsTab = null;
			folder.setSelection(settingsTab);
		}
		return method || segment;
	}

	void showFindings(List<Finding> findings) {
		settings.showFindings(findings);
		ions.showFindings(findings);
	}

	/** Begins to edit a value of a line. */
	void edit(EObject part, Optional<EStructuralFeature> feature) {
		EAttribute attribute = feature.isPresent() && feature.get() instanceof EAttribute one ? one : null;
		CTabItem shown = ionsTab;
		if (part instanceof MonitoredIon && shown != null) {
			folder.setSelection(shown);
			ions.edit(part, attribute);
		} else {
			folder.setSelection(settingsTab);
			settings.edit(part, attribute);
		}
	}

	void flush() {
		settings.flush();
		ions.flush();
	}

	CTabFolder folder() {
		return folder;
	}

	CellTable settings() {
		return settings;
	}

	CellTable ions() {
		return ions;
	}
}
