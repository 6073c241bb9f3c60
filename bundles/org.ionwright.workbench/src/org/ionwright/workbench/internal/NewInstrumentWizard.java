package org.ionwright.workbench.internal;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.MassSpectrometer;

/** A new instrument, a copy of the demo instrument with its simulated devices. */
public final class NewInstrumentWizard extends NewModelFileWizard {

	public NewInstrumentWizard() {
		super(Messages.NewInstrument_title, Messages.NewInstrument_description);
	}

	@Override
	ModelFilePage page(IStructuredSelection selection) {
		return new ModelFilePage(selection, ModelFiles.INSTRUMENT_EXTENSION, name -> {
			MassSpectrometer instrument = DemoModels.instrument();
			instrument.setName(name);
			return instrument;
		});
	}
}
