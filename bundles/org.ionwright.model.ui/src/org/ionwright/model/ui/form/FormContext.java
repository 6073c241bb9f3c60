package org.ionwright.model.ui.form;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.model.ui.edit.ModelDocument;

/**
 * What every row is made with.
 *
 * @param parent
 *            with a grid of {@link PartForm#COLUMNS} columns
 * @param hints
 *            what the model does not say of a value
 * @param refused
 *            called when a row starts or stops refusing its text
 */
record FormContext(ModelDocument<?> document, EObject part, Composite parent, DataBindingContext bindings,
		FormMemory memory, FieldHints hints, Runnable refused) {
}
