package org.ionwright.method.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.method.ui.internal.bench.MethodCheck;
import org.ionwright.method.ui.internal.panel.MethodPanel;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.editor.ModelEditor;
import org.ionwright.model.ui.editor.ModelKind;
import org.ionwright.model.validation.Finding;

/** The editor for methods. */
public final class MethodEditor extends ModelEditor<AcquisitionMethod, MethodPanel> {

	/** As in plugin.xml. */
	static final String ID = "org.ionwright.method.ui.editor";
	/** What it edits; the type of its markers is as in plugin.xml. */
	static final ModelKind<AcquisitionMethod> KIND = new ModelKind<>(AcquisitionMethod.class, Messages.Editor_method,
			"org.ionwright.method.ui.finding", MethodEditor::check);

	public MethodEditor() {
		super(KIND);
	}

	private static List<Finding> check(AcquisitionMethod method, @Nullable IFile file) {
		IPath location = file == null ? null : file.getLocation();
		Bench bench = new Bench(location == null ? null : location.toPath());
		return MethodCheck.of(method, bench.instrument(), bench.folder());
	}

	@Override
	protected MethodPanel panel(Composite parent, ModelDocument<AcquisitionMethod> shown, Executor background) {
		Path file = path();
		return new MethodPanel(parent, shown, new Bench(file), background);
	}
}
