package org.ionwright.method.ui.internal.time;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.method.ui.internal.bench.MethodHints;
import org.ionwright.method.ui.internal.panel.Page;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.Paper;

/** Signals over the time of a run. */
public final class TimePage extends Composite implements Page {

	private final ModelDocument<AcquisitionMethod> document;
	private final MethodHints hints;
	private final Label head;
	private final ScrolledComposite scroller;
	private final TimeCanvas canvas;

	/**
	 * @param go
	 *            goes to the part of a path
	 */
	public TimePage(Composite parent, ModelDocument<AcquisitionMethod> document, MethodHints hints,
			Consumer<String> go) {
		super(parent, SWT.NONE);
		this.document = document;
		this.hints = hints;
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
		head = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).indent(6, 2).applyTo(head);
		scroller = new ScrolledComposite(this, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scroller);
		canvas = new TimeCanvas(scroller, go);
		scroller.setContent(canvas);
		Paper.under(this);
	}

	@Override
	public void show(Optional<MethodSegment> segment) {
		TimeLine line = TimeLines.of(document.root(), hints);
		head.setText(line.passes() == 1 ? NLS.bind(Messages.Time_once, NumberText.duration(line.seconds()))
				: NLS.bind(Messages.Time_passes, new Object[] { line.passes(), NumberText.duration(line.seconds()),
						NumberText.duration(line.passes() * line.seconds()) }));
		canvas.show(line);
		scroller.setMinHeight(canvas.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
	}
}
