package org.ionwright.model.ui.form;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ionwright.model.ui.edit.Words;
import org.ionwright.model.validation.Finding;
import org.ionwright.ui.common.AccessibleName;

/** One value of the part: label and field. */
abstract class Row {

	private static final int ROOM_FOR_SIGN = 12;
	/** Longer ones go on in a second line, so that no label pushes the fields out of a narrow form. */
	private static final int WIDEST_LABEL = 150;
	/** Long enough not to scan half a number, short enough to feel live. */
	static final int PAUSE_MILLIS = 300;

	final FormContext context;
	private final EStructuralFeature feature;
	private boolean open = true;

	Row(FormContext context, EStructuralFeature feature) {
		this.context = context;
		this.feature = feature;
	}

	/** The row is about to go; its field may still lose the focus. */
	final void close() {
		open = false;
	}

	final boolean open() {
		return open;
	}

	EStructuralFeature feature() {
		return feature;
	}

	/** Where the cursor goes. */
	abstract Control field();

	abstract FieldSign sign();

	/** Brings a text that is still being typed to the model. */
	void flush() {
		// Most rows write at once.
	}

	final void show(List<Finding> findings) {
		sign().show(findings);
	}

	Label label(String help) {
		Label label = new Label(context.parent(), SWT.WRAP);
		label.setText(Words.of(feature) + ":");
		label.setToolTipText(help);
		GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		place.widthHint = Math.min(WIDEST_LABEL, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		label.setLayoutData(place);
		return label;
	}

	/** Gives the field its place, name and help. */
	<T extends Control> T placed(T field, String help, int columns) {
		GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
		place.horizontalIndent = ROOM_FOR_SIGN;
		place.widthHint = 60;
		field.setLayoutData(place);
		field.setToolTipText(help);
		AccessibleName.give(field, Words.of(feature));
		return field;
	}

	Composite parent() {
		return context.parent();
	}

	boolean editable() {
		return context.document().editable() && feature.isChangeable();
	}
}
