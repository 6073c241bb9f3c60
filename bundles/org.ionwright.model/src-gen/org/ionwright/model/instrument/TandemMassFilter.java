/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tandem Mass Filter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Mass filters in series that filter the same ion twice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.TandemMassFilter#getLinkLength <em>Link Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.TandemMassFilter#getSink <em>Sink</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.TandemMassFilter#getExitDiameter <em>Exit Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.TandemMassFilter#getStages <em>Stages</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.TandemMassFilter#getCoupler <em>Coupler</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.TandemMassFilter#getScanner <em>Scanner</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getTandemMassFilter()
 * @model annotation="http://www.ionwright.org/seed claims='002/1 002/12'"
 * @generated
 */
public interface TandemMassFilter extends Analyser {
	/**
	 * Returns the value of the '<em><b>Link Length</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the RF-only link between the stages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link Length</em>' attribute.
	 * @see #setLinkLength(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTandemMassFilter_LinkLength()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Link length' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.5' displayUnit='mm' displayFactor='0.001' digits='1'"
	 * @generated
	 */
	double getLinkLength();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.TandemMassFilter#getLinkLength <em>Link Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link Length</em>' attribute.
	 * @see #getLinkLength()
	 * @generated
	 */
	void setLinkLength(double value);

	/**
	 * Returns the value of the '<em><b>Sink</b></em>' attribute.
	 * The default value is <code>"DETECTOR"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.IonSink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is behind the last stage (claim 25).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sink</em>' attribute.
	 * @see org.ionwright.model.instrument.IonSink
	 * @see #setSink(IonSink)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTandemMassFilter_Sink()
	 * @model default="DETECTOR"
	 * @generated
	 */
	IonSink getSink();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.TandemMassFilter#getSink <em>Sink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sink</em>' attribute.
	 * @see org.ionwright.model.instrument.IonSink
	 * @see #getSink()
	 * @generated
	 */
	void setSink(IonSink value);

	/**
	 * Returns the value of the '<em><b>Exit Diameter</b></em>' attribute.
	 * The default value is <code>"0.003"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Behind the last stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exit Diameter</em>' attribute.
	 * @see #setExitDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTandemMassFilter_ExitDiameter()
	 * @model default="0.003"
	 *        annotation="http://www.ionwright.org/quantity label='Exit aperture' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getExitDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.TandemMassFilter#getExitDiameter <em>Exit Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit Diameter</em>' attribute.
	 * @see #getExitDiameter()
	 * @generated
	 */
	void setExitDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.MassFilterStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of the ion path.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTandemMassFilter_Stages()
	 * @model containment="true" lower="2"
	 * @generated
	 */
	EList<MassFilterStage> getStages();

	/**
	 * Returns the value of the '<em><b>Coupler</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feeds the RF of the second stage to the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coupler</em>' containment reference.
	 * @see #setCoupler(RfCoupler)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTandemMassFilter_Coupler()
	 * @model containment="true"
	 * @generated
	 */
	RfCoupler getCoupler();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.TandemMassFilter#getCoupler <em>Coupler</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coupler</em>' containment reference.
	 * @see #getCoupler()
	 * @generated
	 */
	void setCoupler(RfCoupler value);

	/**
	 * Returns the value of the '<em><b>Scanner</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What scans the stages (claims 8, 9 and 24).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scanner</em>' containment reference.
	 * @see #setScanner(Scanner)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTandemMassFilter_Scanner()
	 * @model containment="true"
	 * @generated
	 */
	Scanner getScanner();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.TandemMassFilter#getScanner <em>Scanner</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scanner</em>' containment reference.
	 * @see #getScanner()
	 * @generated
	 */
	void setScanner(Scanner value);

} // TandemMassFilter
