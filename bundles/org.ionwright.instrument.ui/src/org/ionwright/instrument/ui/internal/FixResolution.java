package org.ionwright.instrument.ui.internal;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.editor.FindingMarkers;
import org.ionwright.model.ui.editor.MarkerJob;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Validator;
import org.ionwright.model.validation.fixes.Fixes;
import org.ionwright.ui.common.LogEntry;

/**
 * What mends the findings of a file, for the Problems view. The fixes are computed when they are asked for: of the open
 * editor when there is one, else of the file.
 */
public final class FixResolution implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(@Nullable IMarker marker) {
		// Asked for every marker that is drawn; whether there are any is found out when they are wanted.
		return marker != null && !marker.getAttribute(FindingMarkers.CODE, "").isEmpty()
				&& marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO) != IMarker.SEVERITY_INFO;
	}

	@Override
	public IMarkerResolution2[] getResolutions(@Nullable IMarker marker) {
		if (marker == null || !(marker.getResource() instanceof IFile file)) {
			return new IMarkerResolution2[0];
		}
		String code = marker.getAttribute(FindingMarkers.CODE, "");
		String where = marker.getAttribute(FindingMarkers.WHERE, "");
		MassSpectrometer instrument = instrument(file);
		return instrument == null ? new IMarkerResolution2[0]
				: Validator.instrument(instrument).stream()
						.filter(finding -> finding.code().equals(code) && finding.where().equals(where)).findFirst()
						.map(finding -> Fixes.of(finding, instrument)).orElse(List.of()).stream()
						.map(fix -> new Mend(file, fix)).toArray(IMarkerResolution2[]::new);
	}

	private static @Nullable MassSpectrometer instrument(IFile file) {
		InstrumentEditor editor = editor(file);
		ModelDocument<MassSpectrometer> document = editor == null ? null : editor.document();
		IPath location = file.getLocation();
		if (document != null) {
			return document.editable() ? document.root() : null;
		}
		try {
			return location == null ? null : ModelFiles.loadInstrument(location.toPath());
		} catch (ModelFileException e) {
			// The marker itself says that the file cannot be read; nothing mends that by one value.
			return null;
		}
	}

	private static @Nullable InstrumentEditor editor(IFile file) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				IEditorPart part = page.findEditor(new FileEditorInput(file));
				if (part instanceof InstrumentEditor editor) {
					return editor;
				}
			}
		}
		return null;
	}

	/** One fix. In an open editor it can be undone and is not yet saved; without one the file is written. */
	private record Mend(IFile file, Fix fix) implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return fix.label();
		}

		@Override
		public String getDescription() {
			return fix.where();
		}

		@Override
		public @Nullable Image getImage() {
			return null;
		}

		@Override
		public void run(@Nullable IMarker marker) {
			InstrumentEditor editor = editor(file);
			ModelDocument<MassSpectrometer> document = editor == null ? null : editor.document();
			if (editor != null && document != null) {
				editor.getSite().getPage().activate(editor);
				document.apply(fix);
				return;
			}
			IPath location = file.getLocation();
			if (location == null) {
				return;
			}
			try {
				MassSpectrometer instrument = ModelFiles.loadInstrument(location.toPath());
				fix.apply(instrument);
				ModelFiles.save(instrument, location.toPath());
				file.refreshLocal(IResource.DEPTH_ZERO, null);
				new MarkerJob(file, InstrumentEditor.KIND).schedule();
			} catch (ModelFileException | CoreException | IllegalArgumentException e) {
				new LogEntry(NLS.bind(Messages.Fix_notDone, file.getFullPath(), e.getMessage()), Messages.Fix_byHand)
						.error(FixResolution.class, e);
			}
		}
	}
}
