package org.ionwright.method.ui.internal;

import java.nio.file.Path;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.ionwright.method.ui.internal.bench.Bench;
import org.ionwright.method.ui.internal.panel.MethodPanel;
import org.ionwright.model.DemoModels;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.ui.edit.ModelDocument;

/** Opens the panel of the editor in a bare Shell, for people: a method file, or the demo method. */
public final class MethodLook {

	private MethodLook() {
	}

	public static void main(String[] arguments) throws Exception {
		AcquisitionMethod method = arguments.length == 0 ? DemoModels.method()
				: ModelFiles.loadMethod(Path.of(arguments[0]));
		Shell shell = new Shell(Display.getDefault());
		shell.setLayout(new FillLayout());
		shell.setText("Method");
		new MethodPanel(shell, new ModelDocument<>(method, true), new Bench(null), Runnable::run);
		shell.setSize(1400, 860);
		shell.open();
		while (!shell.isDisposed()) {
			if (!Display.getDefault().readAndDispatch()) {
				Display.getDefault().sleep();
			}
		}
	}
}
