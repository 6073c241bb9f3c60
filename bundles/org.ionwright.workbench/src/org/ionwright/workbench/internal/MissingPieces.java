package org.ionwright.workbench.internal;

import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbench;
import org.ionwright.ui.common.LogEntry;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/**
 * Says in the error log what a workbench lacks, with the remedy. Each piece is looked for by what it offers, so that one of somebody else
 * in its place is as good. Any thread.
 */
final class MissingPieces {

	private static final String CONTROL = "org.ionwright.scan.ui.control";
	private static final String METHOD_AS_TEXT = "org.ionwright.workbench.methodText";
	/** Services, by name, since this bundle needs no code of theirs. */
	private static final String WRITER = "org.ionwright.spectrum.run.RunWriterFactory";
	private static final String DRIVER = "org.ionwright.device.spi.DriverFactory";

	private record Piece(boolean there, String what, String remedy) {
	}

	private final IWorkbench workbench;

	MissingPieces(IWorkbench workbench) {
		this.workbench = workbench;
	}

	void log() {
		Stream.of(
				new Piece(workbench.getViewRegistry().find(CONTROL) != null, Messages.Missing_control,
						Messages.Missing_controlRemedy),
				new Piece(hasEditor("run.mzML"), Messages.Missing_runEditor, Messages.Missing_runEditorRemedy),
				new Piece(hasEditor("demo.method"), Messages.Missing_methodEditor, Messages.Missing_methodEditorRemedy),
				new Piece(hasEditor("demo.instrument"), Messages.Missing_instrumentEditor,
						Messages.Missing_instrumentEditorRemedy),
				new Piece(hasService(WRITER, null), Messages.Missing_writer, Messages.Missing_writerRemedy),
				new Piece(hasService(DRIVER, "(ionwright.scheme=sim)"), Messages.Missing_twin,
						Messages.Missing_twinRemedy))
				.filter(piece -> !piece.there())
				.forEach(piece -> new LogEntry(piece.what(), piece.remedy()).warn(MissingPieces.class, null));
	}

	private boolean hasEditor(String file) {
		IEditorDescriptor editor = workbench.getEditorRegistry().getDefaultEditor(file);
		return editor != null && editor.isInternal() && !METHOD_AS_TEXT.equals(editor.getId());
	}

	private static boolean hasService(String type, @Nullable String filter) {
		BundleContext context = FrameworkUtil.getBundle(MissingPieces.class).getBundleContext();
		try {
			return context.getAllServiceReferences(type, filter) != null;
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
