/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scanner</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Controls stages so that the selected m/z runs over a range.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Scanner#getMaxSpeed <em>Max Speed</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Scanner#getRatioMode <em>Ratio Mode</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Scanner#getControlled <em>Controlled</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getScanner()
 * @model annotation="http://www.ionwright.org/seed claims='002/8 002/9 002/24'"
 * @generated
 */
public interface Scanner extends Part {
	/**
	 * Returns the value of the '<em><b>Max Speed</b></em>' attribute.
	 * The default value is <code>"20000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Speed</em>' attribute.
	 * @see #setMaxSpeed(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getScanner_MaxSpeed()
	 * @model default="20000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Fastest scan' unit='1/s' role='LIMIT' hardwareMin='1.0' hardwareMax='1000000.0' displayUnit='u/s' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getMaxSpeed();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Scanner#getMaxSpeed <em>Max Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Speed</em>' attribute.
	 * @see #getMaxSpeed()
	 * @generated
	 */
	void setMaxSpeed(double value);

	/**
	 * Returns the value of the '<em><b>Ratio Mode</b></em>' attribute.
	 * The default value is <code>"CONSTANT_RATIO"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.RatioMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How AC and DC are run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratio Mode</em>' attribute.
	 * @see org.ionwright.model.instrument.RatioMode
	 * @see #setRatioMode(RatioMode)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getScanner_RatioMode()
	 * @model default="CONSTANT_RATIO"
	 * @generated
	 */
	RatioMode getRatioMode();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Scanner#getRatioMode <em>Ratio Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ratio Mode</em>' attribute.
	 * @see org.ionwright.model.instrument.RatioMode
	 * @see #getRatioMode()
	 * @generated
	 */
	void setRatioMode(RatioMode value);

	/**
	 * Returns the value of the '<em><b>Controlled</b></em>' reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.MassFilterStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stages it controls.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controlled</em>' reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getScanner_Controlled()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	EList<MassFilterStage> getControlled();

} // Scanner
