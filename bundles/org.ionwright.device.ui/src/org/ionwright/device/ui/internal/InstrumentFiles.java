package org.ionwright.device.ui.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.OpenedModel;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.ui.common.LogEntry;

/** Instrument files of the workspace, to keep a binding in them. */
final class InstrumentFiles {

	/** A binding was not saved; the message is for people. */
	static final class NotSavedException extends Exception {

		private static final long serialVersionUID = 1;

		NotSavedException(String message, Throwable cause) {
			super(message, cause);
		}

		NotSavedException(String message) {
			super(message);
		}
	}

	private InstrumentFiles() {
	}

	/** Files of instruments with this name, as far as they can be read. */
	static List<IFile> named(String name) {
		List<IFile> found = new ArrayList<>();
		try {
			ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
				if (resource instanceof IFile file && ModelFiles.INSTRUMENT_EXTENSION.equals(file.getFileExtension())
						&& name.equals(nameOf(file))) {
					found.add(file);
				}
				return resource.isAccessible();
			});
		} catch (CoreException e) {
			LogEntry.folder(NLS.bind(Messages.Files_notSearched, name, e.getMessage())).error(InstrumentFiles.class, e);
		}
		return found;
	}

	private static String nameOf(IFile file) {
		IPath location = file.getLocation();
		try {
			return location == null ? "" : ModelFiles.loadInstrument(location.toPath()).getName();
		} catch (ModelFileException e) {
			// a file that cannot be read is nobody's; the editor says what is wrong with it
			return "";
		}
	}

	/** Paths of the parts that a device can be bound to: the model's own parts and those directly below them. */
	static List<String> parts(MassSpectrometer model) {
		List<String> parts = new ArrayList<>();
		for (EObject part : model.eContents()) {
			if (!(part instanceof DeviceBinding)) {
				parts.add(ModelPaths.pathOf(part));
			}
		}
		return parts;
	}

	/** Writes the address of a part into the file. */
	static void bind(IFile file, String part, String address) throws NotSavedException {
		IPath location = file.getLocation();
		if (location == null) {
			throw new NotSavedException(NLS.bind(Messages.Bind_notSaved, file.getFullPath(), Messages.Bind_noPlace));
		}
		Path path = location.toPath();
		try {
			OpenedModel opened = ModelFiles.open(path);
			if (!(opened.model() instanceof MassSpectrometer instrument) || !opened.isWhole()) {
				throw new NotSavedException(
						NLS.bind(Messages.Bind_notSaved, file.getFullPath(), Messages.Bind_notUnderstood));
			}
			binding(instrument, part).setDriver(address);
			ModelFiles.save(instrument, path);
			file.refreshLocal(IResource.DEPTH_ZERO, null);
		} catch (ModelFileException | CoreException e) {
			throw new NotSavedException(NLS.bind(Messages.Bind_notSaved, file.getFullPath(), e.getMessage()), e);
		}
	}

	private static DeviceBinding binding(MassSpectrometer instrument, String part) {
		return instrument.getBindings().stream().filter(binding -> part.equals(binding.getPart())).findFirst()
				.orElseGet(() -> {
					DeviceBinding binding = InstrumentFactory.eINSTANCE.createDeviceBinding();
					binding.setPart(part);
					instrument.getBindings().add(binding);
					return binding;
				});
	}
}
