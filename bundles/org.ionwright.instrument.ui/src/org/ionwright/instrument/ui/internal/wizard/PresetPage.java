package org.ionwright.instrument.ui.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.ionwright.instrument.ui.internal.Messages;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.Preset;
import org.ionwright.model.Presets;
import org.ionwright.model.instrument.MassSpectrometer;

/** Asks for preset, folder and name. The page of the workbench sees to it that names are valid and nothing is overwritten. */
final class PresetPage extends WizardNewFileCreationPage {

	private Preset preset = Presets.all().get(0);

	PresetPage(IStructuredSelection selection) {
		super(ModelFiles.INSTRUMENT_EXTENSION, selection);
		setFileExtension(ModelFiles.INSTRUMENT_EXTENSION);
		setAllowExistingResources(false);
		setTitle(Messages.Wizard_title);
		setDescription(Messages.Wizard_description);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(page);
		PresetChooser chooser = new PresetChooser(page, Presets.all(), chosen -> preset = chosen);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(chooser);
		super.createControl(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(getControl());
		setControl(page);
	}

	/** Nothing beside name and folder: links to files elsewhere are of no use here. */
	@Override
	protected void createAdvancedControls(@Nullable Composite parent) {
		// See above.
	}

	@Override
	protected IStatus validateLinkedResource() {
		return Status.OK_STATUS;
	}

	@Override
	protected void createLinkTarget() {
		// See above.
	}

	@Override
	protected InputStream getInitialContents() {
		String file = getFileName();
		String name = IPath.fromOSString(file).removeFileExtension().lastSegment();
		MassSpectrometer instrument = preset.instrument();
		instrument.setName(name == null ? file : name);
		try {
			return new ByteArrayInputStream(ModelFiles.format(instrument, file));
		} catch (ModelFileException e) {
			throw new IllegalStateException(NLS.bind(Messages.Wizard_internal, e.getMessage()), e);
		}
	}
}
