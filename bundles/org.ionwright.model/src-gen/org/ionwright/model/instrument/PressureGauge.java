/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pressure Gauge</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Reads the pressure of a chamber.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.PressureGauge#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.PressureGauge#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.PressureGauge#getChamber <em>Chamber</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getPressureGauge()
 * @model
 * @generated
 */
public interface PressureGauge extends Part {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"PIRANI"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.GaugeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Principle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.GaugeKind
	 * @see #setKind(GaugeKind)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPressureGauge_Kind()
	 * @model default="PIRANI"
	 * @generated
	 */
	GaugeKind getKind();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.PressureGauge#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.GaugeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(GaugeKind value);

	/**
	 * Returns the value of the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pressure</em>' attribute.
	 * @see #setPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPressureGauge_Pressure()
	 * @model transient="true"
	 *        annotation="http://www.ionwright.org/quantity label='Pressure' unit='Pa' role='READBACK' hardwareMin='0.0' hardwareMax='200000.0' displayUnit='mbar' displayFactor='100.0' digits='3'"
	 * @generated
	 */
	double getPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.PressureGauge#getPressure <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure</em>' attribute.
	 * @see #getPressure()
	 * @generated
	 */
	void setPressure(double value);

	/**
	 * Returns the value of the '<em><b>Chamber</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chamber</em>' reference.
	 * @see #setChamber(VacuumChamber)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPressureGauge_Chamber()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	VacuumChamber getChamber();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.PressureGauge#getChamber <em>Chamber</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chamber</em>' reference.
	 * @see #getChamber()
	 * @generated
	 */
	void setChamber(VacuumChamber value);

} // PressureGauge
