package org.ionwright.instrument.ui.internal.form;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.instrument.ui.internal.edit.InstrumentDocument;

/**
 * What every row is made with.
 *
 * @param parent
 *            with a grid of {@link PartForm#COLUMNS} columns
 * @param refused
 *            called when a row starts or stops refusing its text
 */
record FormContext(InstrumentDocument document, EObject part, Composite parent, DataBindingContext bindings,
		FormMemory memory, Runnable refused) {
}
